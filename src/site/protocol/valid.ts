import type { Guide } from '../../schema/guide.js';
import { fill } from '../../shared/fill.js';
import { validityOn } from '../../shared/validity.js';
import { dayInWords } from '../views/day.js';
import type { Words } from './words.js';

/** Until when a protocol is valid, or that it no longer is; null where nobody laid that down. */
export function validWords({ protocol, language }: Guide, words: Words, today: string): string | null {
  const lastDay = protocol?.validUntil;
  if (lastDay === undefined) return null;
  const isPast = validityOn(today, lastDay) === 'past';
  return fill(words[isPast ? 'valid-no-more' : 'valid-until'], { dag: dayInWords(lastDay, language) });
}
