import { z } from 'zod';
import { beroepsgroepIds, stepIds } from '../engine/ids.js';
import { StepAddition } from './step.js';
import { Id, Name, Plain, Texts } from './text.js';

const additions = {
  /** Who belongs to it, in a few words. */
  who: Plain,
  /** What is different for this group in general. */
  notes: Texts.default({}),
  /** What is different in a step. */
  steps: z.partialRecord(z.enum(stepIds), StepAddition).default({}),
};

/** One of the national groups. */
export const Beroepsgroep = z.strictObject({
  /** Its name as in a list to choose from. */
  name: Name,
  ...additions,
});
export type Beroepsgroep = z.infer<typeof Beroepsgroep>;

/** A group that a layer adds by splitting or merging national ones. It takes over what differs for them. */
export const AddedBeroepsgroep = Beroepsgroep.extend({
  /** The national groups it belongs to; they decide its duties. */
  base: z.array(z.enum(beroepsgroepIds)).min(1),
});
export type AddedBeroepsgroep = z.infer<typeof AddedBeroepsgroep>;

/** The groups of a layer. */
export const Beroepsgroepen = z.strictObject({
  /** New groups by id; an id of the layer below cannot be used again. */
  add: z.record(Id, AddedBeroepsgroep).default({}),
  /** The groups to choose from, in order; those of the layer below and the added ones when it is absent. */
  show: z.array(Id).min(1).optional(),
});
export type Beroepsgroepen = z.infer<typeof Beroepsgroepen>;
