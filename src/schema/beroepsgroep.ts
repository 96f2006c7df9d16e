import { z } from './zod.js';
import { beroepsgroepIds, stepIds } from '../engine/ids.js';
import { Notes } from './note.js';
import { checkOnce } from './values/once.js';
import { checkOwnIds, hasOwnIds } from './values/own-ids.js';
import { StepAddition } from './step.js';
import { ClientWords, Id, Ids, Name, Plain, SomeIds } from './values/text.js';

const additions = {
  /** Who belongs to it, in a few words. */
  who: Plain,
  /** What is different for this group in general. */
  notes: Notes.default({}),
  /** Ids of those notes that stand on the printed card of the group; all of them when it is absent. */
  card: Ids.optional(),
  /** What is different in a step. */
  steps: z.partialRecord(z.enum(stepIds), StepAddition).default({}),
};

const groupShape = {
  /** Its name as in a list to choose from. */
  name: Name,
  /** What this group calls whom it works for. */
  client: ClientWords,
  ...additions,
};

const checkCard = checkOwnIds('card', 'notes', 'note');
const hasCard = hasOwnIds('card', 'notes');

/** One of the national groups. */
export const Beroepsgroep = z.strictObject(groupShape).superRefine(checkCard, hasCard);
export type Beroepsgroep = z.infer<typeof Beroepsgroep>;

/** A group that a layer adds: it splits or merges national ones and takes over what differs for them, or stands outside the law. */
export const AddedBeroepsgroep = z
  .strictObject({
    ...groupShape,
    /** The national groups it belongs to; they decide its duties. Empty for a group outside the Wet verplichte meldcode, such as volunteers. */
    base: z.array(z.enum(beroepsgroepIds)).superRefine(checkOnce),
    /** What this group calls whom it works for; the word of the organisation, else of its first base or of the whole country, when it is absent. */
    client: ClientWords.optional(),
  })
  .superRefine(checkCard, hasCard);
export type AddedBeroepsgroep = z.infer<typeof AddedBeroepsgroep>;

/** The groups of a layer. */
export const Beroepsgroepen = z.strictObject({
  /** New groups by id; an id of the layer below cannot be used again. */
  add: z.record(Id, AddedBeroepsgroep).default({}),
  /** The groups to choose from, in order; those of the layer below and the added ones when it is absent. */
  show: SomeIds.optional(),
});
export type Beroepsgroepen = z.infer<typeof Beroepsgroepen>;
