import { z } from './zod.js';
import { Notes } from './note.js';
import { checkOwnIds, hasOwnIds } from './values/own-ids.js';
import { Fact, Id, Ids, Name, Plain, SomeIds, SomeTexts, Text } from './values/text.js';

/** One of the five steps of the meldcode. */
export const Step = z
  .strictObject({
    /** The step by its name, such as "Breng de signalen in kaart". */
    name: Name,
    /** One or two words for the progress bar. */
    short: Plain,
    /** Why this step is there. */
    goal: Text,
    /** The step in at most three lines, each with a verb: what a screen shows before anything else. */
    brief: SomeTexts,
    /** What to do in this step, in order. */
    actions: SomeTexts,
    /** Ids of the actions that stand on the printed card, in order; all of them when it is absent. */
    card: SomeIds.optional(),
    /** Ids of checklists shown in this step. */
    checklists: Ids.default([]),
    /** Ids of topics shown in this step. */
    topics: Ids.default([]),
    /** Ids of contacts to read more at in this step. */
    contacts: Ids.default([]),
  })
  .superRefine(checkOwnIds('card', 'actions', 'action'), hasOwnIds('card', 'actions'));
export type Step = z.infer<typeof Step>;

const additionShape = {
  /** Remarks on this step, by id. */
  notes: Notes.default({}),
  /** Ids of the notes that stand on the printed card; all of them when it is absent. */
  card: Ids.optional(),
  /** Ids of topics added to this step. */
  topics: Ids.default([]),
  /** Ids of checklists added to this step. */
  checklists: Ids.default([]),
};

/** What a beroepsgroep adds to a step. */
export const StepAddition = z
  .strictObject(additionShape)
  .superRefine(checkOwnIds('card', 'notes', 'note'), hasOwnIds('card', 'notes'));
export type StepAddition = z.infer<typeof StepAddition>;

/** What a role does in a step of this organisation. */
export const RoleInStep = z.strictObject({
  /** The role, never a person: "aandachtsfunctionaris". */
  role: Name,
  /** What this role does in the step. */
  does: Text,
});
export type RoleInStep = z.infer<typeof RoleInStep>;

const layerStepShape = {
  ...additionShape,
  /** Who does what in this step, by id. */
  roles: z.record(Id, RoleInStep).default({}),
};

/** What a region or organisation adds to a step. */
export const LayerStep = z
  .strictObject(layerStepShape)
  .superRefine(checkOwnIds('card', 'notes', 'note'), hasOwnIds('card', 'notes'));
export type LayerStep = z.infer<typeof LayerStep>;

/** What an organisation adds to a step. */
export const OrganisationStep = z
  .strictObject({
    ...layerStepShape,
    /** Within which time this step is taken, such as "binnen twee dagen". In danger nobody waits for it. */
    term: Fact.optional(),
  })
  .superRefine(checkOwnIds('card', 'notes', 'note'), hasOwnIds('card', 'notes'));
export type OrganisationStep = z.infer<typeof OrganisationStep>;
