import { z } from './zod.js';
import { outcomeIds } from '../engine/ids.js';
import { Id, Ids, Plain, Text } from './values/text.js';

export const Outcome = z.strictObject({
  /** The advice in a few words, such as "Meld bij Veilig Thuis". */
  title: Plain,
  /** What it means, in one or two sentences. */
  summary: Text,
  /** What to say on the phone, where it is phoned now. */
  say: Plain.optional(),
  /** The picture beside the words. */
  icon: z.enum(['phone', 'hands', 'advice', 'check']),
});
export type Outcome = z.infer<typeof Outcome>;

/** How a region takes reports: by phone, by a form on its site, or by a document that is sent to it. */
export const reportingWays = ['telefoon', 'webformulier', 'document'] as const;
export type ReportingWay = (typeof reportingWays)[number];

export const Action = z.strictObject({
  /** The action in a few words, as an order: "Bel Veilig Thuis". */
  title: Plain,
  /** What to do, in one or two sentences. */
  body: Text,
  /** What to do where a region takes reports in this way, in place of the body. */
  ways: z.partialRecord(z.enum(reportingWays), Text).default({}),
  /** What to do in each case, where the action is a question: "Nee, of je twijfelt" → what then. */
  choices: z
    .record(
      Id,
      z.strictObject({
        /** The case, such as "Ja". */
        when: Plain,
        /** What to do then. */
        then: Text,
      }),
    )
    .default({}),
  /** Ids of contacts shown with the action. */
  contacts: Ids.default([]),
  /** Ids of topics that explain the action. */
  topics: Ids.default([]),
});
export type Action = z.infer<typeof Action>;

/** The words for one of the two decisions of step 5. */
export const DecisionWords = z.strictObject({
  /** The decision as a question. */
  question: Plain,
  /** What is said when it is decided with ja. */
  ja: Plain,
  /** What is said when it is decided with nee. */
  nee: Plain,
  /** What is said while it is not decided. */
  onbeslist: Plain,
  /** What an outcome says in place of these words: help that worked is not "not possible". */
  inOutcome: z.partialRecord(z.enum(outcomeIds), Plain).default({}),
});
export type DecisionWords = z.infer<typeof DecisionWords>;
