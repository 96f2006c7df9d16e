import { z } from './zod.js';
import { Name, Text } from './values/text.js';

/** What an organisation goes on to do after an outcome, and for how long. */
export const Aftercare = z.strictObject({
  /** `report` beside a report, `help` where help begins or goes on, `report-or-help` in both. */
  when: z.enum(['report', 'help', 'report-or-help']),
  /** The role that does it, never a person. */
  role: Name.optional(),
  /** What is done, in one or two sentences. */
  body: Text,
  /** How often, in words that go on behind "Hoe vaak:", such as "twee keer per week". */
  every: Name.optional(),
  /** For how long, in words that go on behind "Hoe lang:", such as "de eerste vier weken". */
  until: Name.optional(),
});
export type Aftercare = z.infer<typeof Aftercare>;
