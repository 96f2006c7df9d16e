import { isSign, type AnswerValue, type AskId, type Decision, type OutcomeId, type Weighing } from '../engine/index.js';
import type { Guide, GuideQuestion } from '../schema/guide.js';

/** The words of whatever can be asked. Who looks again is asked about signs since the last weighing (design 3). */
export function askedWords(guide: Guide, id: AskId, weighing: Weighing): GuideQuestion {
  if (!isSign(id)) return guide.questions[id];
  const { again, ...words } = guide.signs[id];
  return weighing === 'opnieuw' ? { ...words, ...again } : words;
}

/** The words on an answer. */
export function answerWords(
  words: GuideQuestion,
  value: AnswerValue,
): { readonly label: string; readonly hint?: string } {
  const answer = words.answers[value];
  if (!answer) throw new Error(`answerWords: "${words.title}" has no words for ${value}`);
  return answer;
}

/** One of the two decisions of step 5 in the words of its outcome: help that worked is not "not possible". */
export function decisionWords(guide: Guide, which: 'report' | 'help', decision: Decision, outcome: OutcomeId): string {
  const words = guide.decisions[which];
  return words.inOutcome[outcome] ?? words[decision];
}
