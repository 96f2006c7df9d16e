import type { AnswerValue } from './ids.js';

/**
 * Whether an exit that has a condition may be taken. Only a certain *ja* leaves the five steps; doubt stays in (design 2.3, 2.6).
 *
 * @param condition The reader's answer to the exit's condition, such as "adult, outside the huiselijke kring, no ex-partner, no mensenhandel".
 */
export function mayLeave(condition: AnswerValue): boolean {
  return condition === 'ja';
}
