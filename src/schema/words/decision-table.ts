import { wordsWith, type WordPlaces } from '../values/words.js';

/** Every word of the page with all routes of the decision, with what is filled in. */
export const decisionTableWords = {
  title: [],
} as const satisfies WordPlaces;

export const DecisionTableWords = wordsWith(decisionTableWords);
