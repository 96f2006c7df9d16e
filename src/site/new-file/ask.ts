import { createInterface } from 'node:readline/promises';
import { isOpen, questionsOf, troubleWith, type Answers, type NewKind, type Question } from './questions.js';

/** Where questions are asked. */
export interface Talk {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Asks what is not given yet, each question until its answer will do. Enter alone leaves an answer out where that may be. */
export async function ask(kind: NewKind, given: Answers, { input, output }: Talk): Promise<Answers> {
  const lines = createInterface({ input, output });
  try {
    let answers = given;
    for (const question of questionsOf[kind]) {
      if (!isOpen(question, answers)) continue;
      const answer = await answerTo(question, answers, async (prompt) => lines.question(prompt), output);
      if (answer !== '') answers = { ...answers, [question.key]: answer };
    }
    return answers;
  } finally {
    lines.close();
  }
}

async function answerTo(
  question: Question,
  given: Answers,
  read: (prompt: string) => Promise<string>,
  output: NodeJS.WritableStream,
): Promise<string> {
  const { asks, optional, otherwise } = question;
  const rest = otherwise?.(given) ?? '';
  const hint = rest !== '' ? `Enter: ${rest}` : optional ? 'mag leeg blijven' : '';
  for (;;) {
    const typed = (await read(`${asks}${hint === '' ? '' : ` [${hint}]`}\n> `)).trim();
    const answer = typed === '' ? rest : typed;
    if (answer === '' && optional) return answer;
    const trouble = troubleWith(question, answer);
    if (trouble === undefined) return answer;
    output.write(`  Dat kan niet: ${trouble}\n`);
  }
}
