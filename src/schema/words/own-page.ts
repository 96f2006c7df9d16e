import type { z } from 'zod';
import { wordsWith, type WordPlaces } from '../values/words.js';

/** What elements say on our own pages and in our own frames alone, with what is filled in. */
export const ownPageWords = {
  print: [],
  'print-blocked': [],
  copy: [],
  copied: [],
  'copy-by-hand': [],
  'copy-text': [],
  'account-title': ['naam'],
  'account-date': [],
  'account-group': [],
  'account-weighing': [],
  'weighing-eerste': [],
  'weighing-opnieuw': [],
  'weighing-eerste-spoed': [],
  'weighing-opnieuw-spoed': [],
  'account-numbers': [],
  'account-open': [],
  'account-unknown': ['naam'],
  'account-route': ['nummer', 'regel', 'versie'],
  'account-routes': ['eerste', 'laatste', 'regel', 'versie'],
  'account-rule': ['regel', 'versie'],
  'account-keep': [],
  leave: [],
  'leave-note': ['adres'],
} as const satisfies WordPlaces;

export const OwnPageWords = wordsWith(ownPageWords);
export type OwnPageWords = z.infer<typeof OwnPageWords>;
