import { wordsWith, type WordPlaces } from '../values/words.js';

/** Every label around a form, with what is filled in. */
export const formPageWords = {
  describe: ['naam'],
  'open-pdf': [],
  memory: [],
  links: [],
  'begins-empty': [],
  'taken-over': ['vragen'],
  'taken-mark': [],
  person: ['naam', 'nummer'],
  'when-is': ['vraag', 'antwoord'],
  'when-any': ['vraag'],
  'answer-ja': [],
  'answer-nee': [],
  'answer-of': ['vraag', 'antwoord'],
  'date-form': [],
  several: [],
  unchoose: [],
  add: ['naam', 'nummer'],
  remove: ['naam', 'nummer'],
  ready: [],
  check: [],
  'all-filled': [],
  'still-open': ['aantal'],
  'one-open': [],
  'open-in': ['deel', 'aantal'],
  print: [],
  'print-blocked': [],
  wipe: [],
  wiped: [],
  'left-open': ['vragen'],
  sending: [],
  'send-to': ['naam'],
  keep: [],
} as const satisfies WordPlaces;

export const FormPageWords = wordsWith(formPageWords);
