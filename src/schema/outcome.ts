import { z } from 'zod';
import { Id, Plain, Text } from './text.js';

export const Outcome = z.strictObject({
  /** The advice in a few words, such as "Meld bij Veilig Thuis". */
  title: Plain,
  /** What it means, in one or two sentences. */
  summary: Text,
  /** The picture beside the words. */
  icon: z.enum(['phone', 'hands', 'advice', 'check']),
});
export type Outcome = z.infer<typeof Outcome>;

export const Action = z.strictObject({
  /** The action in a few words, as an order: "Bel Veilig Thuis". */
  title: Plain,
  /** What to do, in one or two sentences. */
  body: Text,
  /** Ids of contacts shown with the action. */
  contacts: z.array(Id).default([]),
  /** Ids of topics that explain the action. */
  topics: z.array(Id).default([]),
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
});
export type DecisionWords = z.infer<typeof DecisionWords>;
