import { assess, nothingGiven, withAnswer, type AnswerValue } from '../../src/engine/index.js';
import { answerWords, askedWords } from '../../src/guide/asked.js';
import type { Guide } from '../../src/schema/guide.js';

/** A screen as a reader sees it, and the answer she gives there; on the last one none. */
export interface Screen {
  readonly heading: string;
  readonly answer: string;
}

export type Path = readonly Screen[];

/** The longest way through the first weighing: every question, up to the outcome. */
const answers: readonly AnswerValue[] = ['ja', 'nee', 'nee', 'nee', 'ja', 'ja'];

/** What a reader of this guide sees on that way. */
export function longestPath(guide: Guide): Path {
  const screens: Screen[] = [];
  let given = nothingGiven;
  for (const answer of answers) {
    const { next } = assess(given, { weighing: 'eerste', fast: false });
    if (!next) throw new Error('longestPath: an outcome comes before the last answer');
    const words = askedWords(guide, next, 'eerste');
    screens.push({ heading: words.text, answer: answerWords(words, answer).label });
    given = withAnswer(given, next, answer);
  }
  const { outcome } = assess(given, { weighing: 'eerste', fast: false });
  if (!outcome) throw new Error('longestPath: there is no outcome after the last answer');
  return [...screens, { heading: guide.outcomes[outcome].title, answer: '' }];
}
