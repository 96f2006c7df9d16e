import { z } from 'zod';
import { codePoint, isNo, shown } from './is-no.js';

/** What nobody sees or types on purpose, by name; whatever else has no shape of its own is "a character that cannot be seen". */
const hidden: readonly (readonly [name: string, characters: RegExp])[] = [
  ['a character that could not be read', /\uFFFD/u],
  ['half of a character', /\p{Surrogate}/u],
  ['a sign that changes the direction of the text', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  ['a soft hyphen', /\u00AD/u],
  ['a tab or the end of a line', /[\t\n\r\u0085\u2028\u2029]/u],
  ['a control character', /\p{Control}/u],
  [
    'a character that cannot be seen',
    /[\p{Format}\p{Private_Use}\p{Default_Ignorable_Code_Point}\p{Unassigned}\u2800]/u,
  ],
];

/** What stands between braces in a text and is filled in: the reader's own word for whom she works for. */
const clientPlaces: readonly string[] = ['{client}', '{je-client}', '{clienten}'];

/** What in a text cannot be seen or read, such as `holds U+200B, a character that cannot be seen`; undefined where all is well. */
export function hiddenIn(text: string): string | undefined {
  const found = hidden.flatMap(([name, characters]) => {
    const [character] = characters.exec(text) ?? [];
    return character === undefined ? [] : [`holds ${codePoint(character)}, ${name}`];
  });
  return found[0];
}

/** What in a text looks like a place to fill in, and is none of these: a reader would see the braces. */
function strayPlace(text: string, places: readonly string[]): string | undefined {
  return text.match(/\{[^{}]*\}?|\}/g)?.find((place) => !places.includes(place));
}

/** Plain text of at most so many characters, with these places to fill in. */
function plain(longest: number, places = clientPlaces) {
  return z
    .string()
    .max(longest, {
      error: ({ input }) => `is ${(input as string).length} characters long (expected at most ${longest})`,
    })
    .refine((text) => !isEmpty(text), 'is empty (expected a text)')
    .refine((text) => isEmpty(text) || hiddenIn(text) === undefined, {
      error: ({ input }) => `${hiddenIn(String(input)) ?? ''} (expected only what a reader sees)`,
    })
    .refine((text) => isEmpty(text) || hiddenIn(text) !== undefined || /[\p{Letter}\p{Number}]/u.test(text), {
      error: ({ input }) => `${shown(input)} says nothing (expected words)`,
    })
    .refine((text) => !/<[a-z/!]/i.test(text), isNo('plain text', 'words without HTML'))
    .refine((text) => strayPlace(text, places) === undefined, {
      error: ({ input }) => {
        const place = shown(strayPlace(String(input), places));
        return `holds ${place}, which nothing fills in (expected of these only ${places.join(', ')})`;
      },
    });
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

/** Plain text, never HTML. */
export const Plain = plain(2000);

/** A name or title: plain text that has to fit on a line or two. */
export const Name = plain(200);

/** A text in which the code that shows it fills in these places, where they stand in it. */
export function textWith(names: readonly string[]) {
  return plain(2000, [...clientPlaces, ...names.map((name) => `{${name}}`)]);
}

/** A label in which the code that shows it fills in these places; it has each of them. */
export function labelWith(names: readonly string[]) {
  const places = names.map((name) => `{${name}}`);
  return textWith(names).refine((text) => places.every((place) => text.includes(place)), {
    error: `lost what is filled in (expected ${places.join(' and ')} in it)`,
  });
}
