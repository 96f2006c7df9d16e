import { signIds, answerIds, type QuestionId, type SignId } from '../../engine/ids.js';
import type { Guide, GuideHeadQuestion, GuideQuestion, GuideSign } from '../../schema/guide.js';
import type { HeadQuestion, Question, Sign, TermQuestion } from '../../schema/question.js';
import { above, type Layers } from './layers.js';
import { toText, toTexts } from './texts.js';

type Asked = QuestionId | SignId;

/** The questions in the wording that the highest layer chose, with the official text of that layer below it. */
export function resolveQuestions(layers: Layers): Guide['questions'] {
  const { questions } = layers.national;
  const answered = answerIds.map((id) => [id, toQuestion(id, questions[id], layers)]);
  return {
    ...(Object.fromEntries(answered) as Record<(typeof answerIds)[number], GuideQuestion>),
    'vraag-2': toHeadQuestion('vraag-2', questions['vraag-2'], layers),
  };
}

/** The signs, likewise. */
export function resolveSigns(layers: Layers): Guide['signs'] {
  const signs = signIds.map((id) => [id, toSign(id, layers.national.signs[id], layers)]);
  return Object.fromEntries(signs) as Record<SignId, GuideSign>;
}

function toSign(id: SignId, sign: Sign, layers: Layers): GuideSign {
  const { wording, explanation, answers } = sign.again;
  return {
    ...toQuestion(id, sign, layers),
    again: {
      ...toText(wording),
      explanation: [...toTexts(explanation), ...toTexts(sign.explanation)],
      ...(answers && { answers }),
    },
  };
}

function toQuestion(id: Asked, question: Question | TermQuestion, layers: Layers): GuideQuestion {
  return { ...toHeadQuestion(id, question, layers), answers: question.answers };
}

function toHeadQuestion(id: Asked, question: HeadQuestion, layers: Layers): GuideHeadQuestion {
  const chosen = above(layers).findLast(({ wordings }) => wordings[id] !== undefined)?.wordings[id] ?? question.wording;
  const wording = question.wordings[chosen];
  if (!wording) throw new Error(`resolve: ${id} has no wording "${chosen}"`);
  const quote = above(layers).findLast(({ quotes }) => quotes[id] !== undefined)?.quotes[id];
  return {
    title: question.title,
    ...toText(wording),
    ...(wording.short !== undefined && { short: wording.short }),
    ...(question.example && { example: question.example.text }),
    ...(quote && { quote: toText(quote) }),
    explanation: toTexts(question.explanation),
    topics: question.topics,
    checklists: question.checklists,
  };
}
