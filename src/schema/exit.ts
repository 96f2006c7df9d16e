import { z } from './zod.js';
import { checkOwnIds, hasOwnIds } from './values/own-ids.js';
import { Notes } from './note.js';
import { Id, Ids, Name, Plain, SomeIds, SomeTexts } from './values/text.js';

const ExitSection = z.strictObject({
  /** The sector or subject. */
  title: Plain,
  /** What to know or do there, in order. */
  items: SomeTexts,
});

/** Somewhere else to go than the five steps, always with 112 and Veilig Thuis. */
export const Exit = z.strictObject({
  /** The situation as the reader recognises it: "De pleger is een collega". */
  title: Plain,
  /** The same in a few words, for the list at the start. */
  short: Name,
  /** What must be certain before this exit opens. Doubt and "nee" stay in the meldcode. */
  condition: Plain.optional(),
  /** What to do now, in order. */
  actions: SomeTexts,
  /** What differs per sector, such as the duties of kinderopvang and onderwijs. */
  sections: z.record(Id, ExitSection).default({}),
  /** Ids of contacts, after 112 and Veilig Thuis. */
  contacts: Ids.default([]),
});
export type Exit = z.infer<typeof Exit>;

/** What a region or organisation adds to an exit. What is national in it stays, and comes first. */
export const LayerExit = z.strictObject({
  /** Ids of contacts, after those that everybody has in this exit. */
  contacts: Ids.default([]),
  /** What to do in this exit as well, after what everybody does, by id; each can say for whom it is. */
  actions: Notes.default({}),
});
export type LayerExit = z.infer<typeof LayerExit>;

/** The fast mode looks like an exit, but nobody has to be certain of anything. */
export const Fast = z
  .strictObject({
    /** The situation as the reader recognises it. */
    title: Plain,
    /** The same in a few words, for the list at the start. */
    short: Name,
    /** What to do now, in order. */
    actions: SomeTexts,
    /** What differs per sector. */
    sections: z.record(Id, ExitSection).default({}),
    /** Ids of contacts, after 112 and Veilig Thuis. */
    contacts: Ids.default([]),
    /** Ids of the actions that stand on the printed card, in order; all of them when it is absent. */
    card: SomeIds.optional(),
  })
  .superRefine(checkOwnIds('card', 'actions', 'action'), hasOwnIds('card', 'actions'));
export type Fast = z.infer<typeof Fast>;
