import { z } from '../zod.js';
import { addIssue } from '../messages/issues.js';
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
  return labelWith(names.filter((name) => name !== '[]')).superRefine((text, context) => {
    if (marksIn(text) !== marks) addIssue(context, [], 'tekst-haken', text, marks);
  });
}

/** How many parts in brackets a text has; not a number where a bracket stands alone. */
function marksIn(text: string): number {
  const parts = text.split(/\[[^[\]]+\]/);
  return parts.some((part) => /[[\]]/.test(part)) ? Number.NaN : parts.length - 1;
}
