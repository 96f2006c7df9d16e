import { relative } from 'node:path';
import { ask } from '../src/site/new-file/ask.js';
import { explained } from '../src/site/new-file/explained.js';
import { writeNew } from '../src/site/new-file/new-file.js';
import {
  answerKeys,
  newKinds,
  questionsOf,
  troubleWith,
  unanswered,
  type Answers,
  type NewKind,
} from '../src/site/new-file/questions.js';
import { WrongWords } from '../src/site/mendable-error.js';

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** The command `new`: asks in a terminal what no option says, and writes the file. */
export async function newFile(words: readonly string[], values: Values, folder: string): Promise<0> {
  const [word, id] = words;
  const kind = kindOf(word);
  if (id === undefined) throw new WrongWords('nieuw-zonder-id', kind);
  const given = givenIn(kind, values);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const missing = unanswered(kind, given);
  if (!isTerminal && missing.length > 0) {
    throw new WrongWords(
      'optie-ontbreekt',
      missing.map(({ key }) => `--${key}`),
    );
  }
  const answers = isTerminal ? await ask(kind, given, { input: process.stdin, output: process.stdout }) : given;
  const path = await writeNew({ folder, kind, id, answers, now: new Date() });
  console.log(explained(path, kind, relative(process.cwd(), folder)));
  return 0;
}

function kindOf(word: string | undefined): NewKind {
  const kind = newKinds.find((known) => known === word);
  if (!kind) throw new WrongWords('nieuw-soort', word ?? '', newKinds);
  return kind;
}

/** @throws WrongWords where an option is not for this kind, or holds what the file may not. */
function givenIn(kind: NewKind, values: Values): Answers {
  const given = answerKeys.flatMap((key) => {
    const value = values[key];
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  for (const [key, value] of given) {
    const question = questionsOf[kind].find((one) => one.key === key);
    if (!question) throw new WrongWords('optie-ander-soort', `--${key}`, kind);
    const trouble = troubleWith(question, value);
    if (trouble !== undefined) throw new WrongWords('optie-inhoud', `--${key}`, trouble);
  }
  return Object.fromEntries(given);
}
