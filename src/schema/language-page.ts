import { z } from './zod.js';
import { Address } from './values/address.js';
import { Functie, IsoDate, LanguageTag, Name, Plain } from './values/text.js';

/** A page where the same is explained in another language, for parents and clients. A fact that its owner confirms. */
export const LanguagePage = z.strictObject({
  /** The language by its code, such as "en", "ar" or "zh-Hans", so that a screen reader says its name right. */
  language: LanguageTag,
  /** The name of the language in that language, such as "English". */
  name: Name,
  /** The page in that language, starting with https://. */
  url: Address,
  /** Document, page or address this comes from. */
  source: Plain,
  /** Date on which its owner confirmed it; null while nobody has. */
  checked: IsoDate.nullable(),
  /** The function of whoever confirmed it, never a name. */
  checkedBy: Functie.optional(),
});
export type LanguagePage = z.infer<typeof LanguagePage>;
