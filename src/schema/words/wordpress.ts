import { wordsWith, type WordPlaces } from '../values/words.js';

/** Every word of the plugin for WordPress, for who edits a page there and for who reads it, with what is filled in. */
export const wordPressWords = {
  title: [],
} as const satisfies WordPlaces;

export const WordPressWords = wordsWith(wordPressWords);
