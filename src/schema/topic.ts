import { z } from 'zod';
import { checkOwnIds, hasOwnIds } from './values/own-ids.js';
import { Ids, Language, Name, Plain, SomeIds, SomeTexts, Text, Texts } from './values/text.js';

/** A subject that is explained where it is needed: the age rule, the law on secrecy, what happens after a report. */
export const Topic = z
  .strictObject({
    /** The subject in a few words. */
    title: Name,
    /** One or two sentences before the items. */
    intro: Text.optional(),
    /** In order. */
    items: SomeTexts,
    /** Ids of the items that stand on the printed card or leaflet, where it has this subject; all of them when it is absent. */
    card: SomeIds.optional(),
    /** Ids of the items that have room to write beside them on a sheet of paper. */
    write: Ids.optional(),
    /** `steps` is shown as a numbered list. */
    form: z.enum(['list', 'steps', 'paragraphs']).default('list'),
  })
  .superRefine(checkOwnIds('card', 'items', 'item'), hasOwnIds('card', 'items'))
  .superRefine(checkOwnIds('write', 'items', 'item'), hasOwnIds('write', 'items'));
export type Topic = z.infer<typeof Topic>;

/** A term and what it means, for the page of terms. */
export const Definition = z.strictObject({
  /** The term as professionals say it. */
  term: Name,
  /** Another name in another language, and which: "disclosure" in "en", so that a screen reader says it right. */
  foreign: z
    .strictObject({
      /** The name in that language. */
      term: Plain,
      /** The code of the language, such as "en". */
      lang: Language,
    })
    .optional(),
  /** What it means, in one or two sentences. */
  meaning: Text,
  /** More about it: explanation or limits. */
  more: Texts.default({}),
  /** Whether a step or question that says the term opens its meaning there. */
  inPlace: z.boolean().default(false),
  /** Ids of checklists with examples. */
  examples: Ids.default([]),
});
export type Definition = z.infer<typeof Definition>;
