import { wordsWith, type WordPlaces } from '../values/words.js';

/** Every label that only pages show, with what is filled in; what elements show too stands in `ui`. */
export const pageWords = {
  'skip-link': [],
  'site-name': [],
  'title-of': ['naam'],
  edition: ['editie', 'dag'],
  'not-found-name': [],
  'not-found-title': [],
  'not-found-intro': [],
  'not-found-choose': [],
} as const satisfies WordPlaces;

export const PageWords = wordsWith(pageWords);
