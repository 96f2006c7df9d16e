import {
  answersTo,
  askIds,
  isSign,
  signIds,
  type Answer,
  type AnswerId,
  type AnswerValue,
  type AskId,
  type QuestionId,
  type SignId,
} from './ids.js';

export type Signs = Readonly<Record<SignId, Answer>>;
export type Answers = Readonly<Record<Exclude<AnswerId, 'vraag-5'>, Answer> & Record<'vraag-5', AnswerValue | 'open'>>;

/** All that the reader gave: the only state there is. Everything else is computed from it. */
export interface Given {
  readonly signs: Signs;
  readonly answers: Answers;
}

/** The start: nothing is preselected. */
export const nothingGiven: Given = {
  signs: { acuut: 'open', disclosure: 'open', structureel: 'open' },
  answers: { 'vraag-1': 'open', 'vraag-3': 'open', 'vraag-4': 'open', 'vraag-5': 'open' },
};

/** What the reader answered to `id`. */
export function answerTo(given: Given, id: AskId): AnswerValue | 'open' {
  return isSign(id) ? given.signs[id] : given.answers[id];
}

/** Question 2 has no answer of its own: any sign of unsafety is enough, and doubt about acute danger is already a sign (design 3). */
export function unsafety(signs: Signs): Answer {
  const given = signIds.map((id) => signs[id]);
  if (given.includes('ja')) return 'ja';
  if (signs.acuut === 'twijfel') return 'twijfel';
  if (given.includes('open')) return 'open';
  return given.includes('twijfel') ? 'twijfel' : 'nee';
}

/**
 * The given with one more answer. A changed answer to a question clears the answers after it, because they were weighed
 * on top of it; a sign is a fact and is never cleared by anything but the reader (design 2.5). A sign that turns question 2
 * changes that answer, so it clears questions 3 to 5 as well.
 *
 * @throws Error for an answer that does not belong to what was asked: only question 5 has `nog-niet`.
 */
export function withAnswer(given: Given, id: AskId, value: AnswerValue): Given {
  if (!answersTo(id).includes(value)) throw new Error(`withAnswer: "${value}" is no answer to ${id}`);
  if (!isSign(id)) {
    if (given.answers[id] === value) return given;
    return { ...given, answers: { ...withoutAnswersAfter(given.answers, id), [id]: value } };
  }
  const signs = { ...given.signs, [id]: value };
  const turned = unsafety(signs) !== unsafety(given.signs);
  return { signs, answers: turned ? withoutAnswersAfter(given.answers, 'vraag-2') : given.answers };
}

function withoutAnswersAfter(answers: Answers, question: QuestionId): Answers {
  const entries = Object.entries(answers).map(([id, answer]) => [id, id > question ? 'open' : answer]);
  return Object.fromEntries(entries) as Answers;
}

/** The ids that have an answer, in the order of the afwegingskader. */
export function answered(given: Given): readonly AskId[] {
  return askIds.filter((id) => answerTo(given, id) !== 'open');
}
