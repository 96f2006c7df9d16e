import { z } from './zod.js';
import { addIssue } from './messages/issues.js';
import { checkOwnIds, hasOwnIds } from './values/own-ids.js';
import { Id, Ids, Language, Name, Plain, SomeIds, SomeTexts, Text, Texts } from './values/text.js';

/** What a reader chooses herself, so that she reads what holds for her alone, such as an age. */
const Choose = z.strictObject({
  /** What is asked before the options. */
  question: Plain,
  /** The options by id, in order. */
  options: z.record(
    Id,
    z.strictObject({
      /** The option in a few words. */
      label: Name,
      /** Ids of the items that hold then. */
      items: SomeIds,
    }),
  ),
});

/** Every item of an option is one of the subject. */
function checkOptions(
  { choose, items }: { choose?: z.infer<typeof Choose>; items: object },
  context: z.RefinementCtx,
): void {
  const known = Object.keys(items);
  for (const [option, { items: ids }] of Object.entries(choose?.options ?? {})) {
    ids.forEach((id, at) => {
      const path = ['choose', 'options', option, 'items', at];
      if (!known.includes(id)) addIssue(context, path, 'verwijzing-onbekend', 'item', id, known);
    });
  }
}

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
    /** Items that hold for some only: in the elements a reader chooses, pages and paper have all of them. */
    choose: Choose.optional(),
  })
  .superRefine(checkOptions)
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
