import { z } from '../zod.js';
import { wrong } from '../messages/issues.js';
import { Id, Ids, SomeIds } from './ids.js';
import { checkOnce } from './once.js';
import { Name, Plain, Running } from './plain.js';

// What nearly every file of this folder needs, from one place.
export { Id, Ids, Name, Plain, SomeIds };

/** A language as HTML names it, of two letters. */
export const Language = z.string().regex(/^[a-z]{2}$/, wrong('taal-vorm'));

/** A language as pages name it (BCP 47): of two or three letters, with its script or country where that says more. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, wrong('taalcode-vorm'));

/** A date as `2026-11-23`. */
export const IsoDate = z.iso.date(wrong('datum-vorm'));

/** The id of an item of the source documents, listed in `bronnen/items.json`. */
export const SourceItem = z.string().regex(/^S[1-5]-\d{2,3}$/, wrong('covers-vorm'));

/** A text with where it comes from and which items of the source documents it covers. */
export const Text = z.strictObject({
  /** What the reader sees. Plain Dutch, no HTML. A link is written as `[words](https://voorbeeld.nl/pad)`. */
  text: Running,
  /** Document and section, law article or address this comes from. */
  source: Plain,
  /** Items of the source documents (`bronnen/items.json`) that this text says in our own words. */
  covers: z.array(SourceItem).superRefine(checkOnce).default([]),
});
export type Text = z.infer<typeof Text>;

/** A text in which no link can stand, because it is a heading as well. */
export const HeadingText = Text.extend({
  /** What the reader sees. Plain Dutch, no HTML and no link. */
  text: Plain,
});

/** The function of somebody, such as "beleidsmedewerker": no mail address, and no number of a phone. */
export const Functie = Name.refine((words) => !/[@\d]/.test(words), wrong('functie-vorm'));

/** A text whose content must be confirmed by its owner: something that can become wrong, such as who decides. */
export const Fact = Text.extend({
  /** Date on which its owner confirmed it; null while nobody has. */
  checked: IsoDate.nullable(),
  /** The function of whoever confirmed it, never a name. */
  checkedBy: Functie.optional(),
});
export type Fact = z.infer<typeof Fact>;

/** A word that is filled in between others: short, and with no place of its own to fill in. */
const ClientWord = Plain.max(40).refine((word) => !/[{}]/.test(word), wrong('woord-accolades'));

/**
 * What a professional calls whom she works for: leerling, patiënt, inwoner. Texts say `{client}`, `{je-client}` and
 * `{clienten}`, and the words of the reader's group, else of the organisation, else of the national content are filled in.
 */
export const ClientWords = z.strictObject({
  /** One of them, without an article: "leerling". */
  one: ClientWord,
  /** The one that the reader worries about: "je leerling", "het kind". */
  your: ClientWord,
  /** Several: "leerlingen". */
  many: ClientWord,
});
export type ClientWords = z.infer<typeof ClientWords>;

/** Texts by id, so that a change or an error names its place. */
export const Texts = z.record(Id, Text);

/** Whether there is anything under any id; a reader who needs it would find an empty place. */
export function hasAny(record: object): boolean {
  return Object.keys(record).length > 0;
}

/** Texts by id that a reader needs. */
export const SomeTexts = Texts.refine(hasAny, wrong('lijst-leeg'));
