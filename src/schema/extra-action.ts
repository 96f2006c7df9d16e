import { z } from './zod.js';
import { Name, Text } from './values/text.js';

/** What an organisation does as well, after the actions of an outcome. */
export const ExtraAction = z.strictObject({
  /** `report` only beside a report, `report-or-help` also where help begins or goes on, `always` with every outcome. */
  when: z.enum(['report', 'report-or-help', 'always']),
  /** The role that does it, never a person. */
  role: Name.optional(),
  /** What to do, in one or two sentences. */
  body: Text,
});
export type ExtraAction = z.infer<typeof ExtraAction>;
