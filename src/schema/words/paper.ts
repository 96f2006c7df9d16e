import { wordsWith, type WordPlaces } from '../values/words.js';

/** Every label that only sheets of paper show, with what is filled in. */
export const paperWords = {
  title: [],
} as const satisfies WordPlaces;

export const PaperWords = wordsWith(paperWords);
