import { fieldInDutch } from './dutch-fields.js';
import { nearest } from './nearest.js';
import { shown } from './shown.js';

/** What files name by an id, with its article. */
export const named = {
  action: 'de actie',
  beroepsgroep: 'de beroepsgroep',
  checklist: 'de lijst',
  contact: 'het contact',
  field: 'het veld',
  file: 'het bestand',
  item: 'het item',
  national: 'het landelijke bestand',
  note: 'de opmerking',
  option: 'de keuze',
  organisation: 'de organisatie',
  region: 'de regio',
  topic: 'het onderwerp',
  wording: 'de verwoording',
} as const;

/** Something that a file names by its id. */
export type Named = keyof typeof named;

/** What a value must be, where no more can be said of it. */
export const kinds = {
  object: 'een blok tussen { en }',
  list: 'een lijst tussen [ en ]',
  text: 'een tekst tussen aanhalingstekens',
  number: 'een getal zonder aanhalingstekens',
  date: 'een datum zoals "2026-11-23"',
} as const;

/** Ids or words that may stand somewhere. */
export function oneOf(known: readonly string[]): string {
  const sorted = [...new Set(known)].sort();
  return sorted.length === 0 ? 'niets, want er is er nog geen' : `een van: ${sorted.join(', ')}`;
}

/** The sentence for a word that is not known, with the known one that is near it. */
export function unknown(kind: Named, word: string, known: readonly string[]): string {
  return unknownBut(kind, word, known, didYouMean(word, known));
}

/**
 * The same for a field, which may also be one in Dutch, or one of another block of the file.
 *
 * @param home The path of the block in which it would be known; empty for the file itself.
 */
export function unknownField(word: string, known: readonly string[], home?: string): string {
  const meant = fieldInDutch(word, known) ?? nearest(word, known);
  if (meant !== undefined) return unknownBut('field', word, known, didYouMeanThis(meant));
  const there = home === '' ? 'bovenaan het bestand' : `bij ${home}`;
  return unknownBut('field', word, known, home === undefined ? '' : `; het hoort ${there}`);
}

function unknownBut(kind: Named, word: string, known: readonly string[], hint: string): string {
  return `${named[kind]} ${shown(word)} bestaat hier niet${hint} (verwacht: ${oneOf(known)})`;
}

/** Asks for the known word that is near another; nothing where none is. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : didYouMeanThis(meant);
}

const didYouMeanThis = (word: string) => `; bedoel je ${shown(word)}?`;
