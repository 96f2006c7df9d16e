import type { Guide } from '../../schema/guide.js';
import { siteOf, wordsOfAddress } from '../../shared/address-words.js';

/** A page in another language. */
export interface LanguageView {
  readonly language: string;
  readonly name: string;
  readonly href: string;
  /** Whose site it is on. */
  readonly site: string;
  /** The address as people write it down. */
  readonly address: string;
}

/** Where the same is explained in other languages. */
export function languageViews({ languagePages = [] }: Guide): readonly LanguageView[] {
  return languagePages.map(({ language, name, url }) => ({
    ...{ language, name, href: url },
    ...{ site: siteOf(url), address: wordsOfAddress(url) },
  }));
}
