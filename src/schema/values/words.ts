import { z } from 'zod';
import { labelWith } from './plain.js';

/** Labels by id, each with what the code that shows it fills in, such as `nummer`; `[]` is a part in brackets that is marked up. */
export type WordPlaces = Readonly<Record<string, readonly string[]>>;

/** A label for each id; the language stands in the file, and nothing but ids in the code. */
export function wordsWith<const Places extends WordPlaces>(places: Places) {
  const labels = Object.fromEntries(Object.entries(places).map(([id, names]) => [id, label(names)]));
  return z.strictObject(labels as Record<keyof Places & string, ReturnType<typeof label>>);
}

function label(names: readonly string[]) {
  const marks = names.filter((name) => name === '[]').length;
  return labelWith(names.filter((name) => name !== '[]')).refine((text) => marksIn(text) === marks, {
    error: `has other parts in brackets than are marked up (expected ${marks}, such as "[een link]")`,
  });
}

/** How many parts in brackets a text has; not a number where a bracket stands alone. */
function marksIn(text: string): number {
  const rest = text.replace(/\[[^[\]]+\]/g, '');
  return /[[\]]/.test(rest)
    ? Number.NaN
    : text.length - rest.length === 0
      ? 0
      : (text.match(/\[[^[\]]+\]/g) ?? []).length;
}
