import { z } from '../zod.js';
import { addIssue } from '../messages/issues.js';
import type { HiddenKind } from '../messages/of-values.js';
import { checkLinks, checkNoLinks } from './links.js';

/** What nobody sees or types on purpose; whatever else has no shape of its own is simply unseen. */
const hidden: readonly (readonly [kind: HiddenKind, characters: RegExp])[] = [
  ['unread', /\uFFFD/u],
  ['half', /\p{Surrogate}/u],
  ['turning', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  ['hyphen', /\u00AD/u],
  ['break', /[\t\n\r\u0085\u2028\u2029]/u],
  ['control', /\p{Control}/u],
  ['unseen', /[\p{Format}\p{Private_Use}\p{Default_Ignorable_Code_Point}\p{Unassigned}\u2800]/u],
];

/** What stands between braces in a text and is filled in: the reader's own word for whom she works for. */
const clientPlaces: readonly string[] = ['{client}', '{je-client}', '{clienten}'];

/** What Dutch is written with. Nearly every text is nothing else, and then there is nothing to look for. */
const ordinary = /^[ -~\u00A1-\u00AC\u00AE-\u024F‘’“”–—…€]*$/;

/** A character that cannot be seen or read. */
export interface Hidden {
  readonly character: string;
  readonly kind: HiddenKind;
}

/** What in a text cannot be seen or read, the worst first; undefined where all is well. */
export function hiddenIn(text: string): Hidden | undefined {
  if (ordinary.test(text)) return undefined;
  const found = hidden.flatMap(([kind, characters]) => {
    const [character] = characters.exec(text) ?? [];
    return character === undefined ? [] : [{ character, kind }];
  });
  return found[0];
}

/** What in a text looks like a place to fill in, and is none of these: a reader would see the braces. */
function strayPlace(text: string, places: readonly string[]): string | undefined {
  if (!/[{}]/.test(text)) return undefined;
  return text.match(/\{[^{}]*\}?|\}/g)?.find((place) => !places.includes(place));
}

/** What of the links in a text is looked at: how they are written, or that there are none. */
type LinkCheck = typeof checkLinks;

/** Plain text of at most so many characters, with these places to fill in. */
function plain(longest: number, places = clientPlaces, checkAnyLinks: LinkCheck = checkNoLinks) {
  return z
    .string()
    .max(longest)
    .superRefine((text, context) => {
      checkWords(text, context);
      if (/<[a-z/!]/i.test(text)) addIssue(context, [], 'tekst-html', text);
      const place = strayPlace(text, places);
      if (place !== undefined) addIssue(context, [], 'tekst-accolades', place, places);
      checkAnyLinks(text, context);
    });
}

/** Of a text without words only the first reason is told. */
function checkWords(text: string, context: z.RefinementCtx): void {
  const found = hiddenIn(text);
  if (text.trim() === '') addIssue(context, [], 'tekst-leeg');
  else if (found) addIssue(context, [], 'tekst-onzichtbaar', found.character, found.kind);
  else if (!/[\p{Letter}\p{Number}]/u.test(text)) addIssue(context, [], 'tekst-zonder-woorden', text);
}

/** Plain text, never HTML. */
export const Plain = plain(2000);

/** Plain text that a reader reads on in, so that a part of it may be a link: `[woorden](https://voorbeeld.nl/pad)`. */
export const Running = plain(2000, clientPlaces, checkLinks);

/** A name or title: plain text that has to fit on a line or two. */
export const Name = plain(200);

/** A text in which the code that shows it fills in these places, where they stand in it. */
export function textWith(names: readonly string[]) {
  return plain(2000, [...clientPlaces, ...names.map((name) => `{${name}}`)]);
}

/** A label in which the code that shows it fills in these places; it has each of them. */
export function labelWith(names: readonly string[]) {
  const places = names.map((name) => `{${name}}`);
  return textWith(names).superRefine((text, context) => {
    if (!places.every((place) => text.includes(place))) addIssue(context, [], 'tekst-zonder-invulplek', places);
  });
}
