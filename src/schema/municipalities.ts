import { z } from './zod.js';
import { checkOnce } from './values/once.js';
import { Functie, IsoDate, Name, Plain } from './values/text.js';

/** The municipalities of a region: who does not know her region finds it by the one in which she works. A fact that its owner confirms. */
export const Municipalities = z.strictObject({
  /** Their names, as a reader types them: "Den Haag". Each is of one region alone. */
  names: z.array(Name).superRefine(checkOnce),
  /** Document and section, law article or address this comes from. */
  source: Plain,
  /** Date on which its owner confirmed it; null while nobody has. */
  checked: IsoDate.nullable(),
  /** The function of whoever confirmed it, never a name. */
  checkedBy: Functie.optional(),
});
export type Municipalities = z.infer<typeof Municipalities>;
