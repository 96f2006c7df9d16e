import { z } from './zod.js';
import { Name, SomeTexts } from './values/text.js';

/** What everybody in an organisation does before there is any signal: a step before the five. */
export const Basishouding = z.strictObject({
  /** Its title; "Wat je altijd doet" when it is absent. */
  title: Name.optional(),
  /** What everybody does, in order, by id. */
  items: SomeTexts,
});
export type Basishouding = z.infer<typeof Basishouding>;
