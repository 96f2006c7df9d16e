import type { Guide } from '../../schema/guide.js';
import type { LanguagePage } from '../../schema/language-page.js';
import { above, type Layers } from './layers.js';

/** The pages in other languages that a reader is shown; nothing where there are none. */
export function resolveLanguagePages(layers: Layers): Pick<Guide, 'languagePages'> {
  const pages = languagePagesOf(layers).map(({ language, name, url }) => ({ language, name, url }));
  return pages.length > 0 ? { languagePages: pages } : {};
}

/**
 * What both layers have, the organisation's own first. Where it explains in a language what its region does too, its own page stands:
 * two links of one name would lead to two pages.
 */
export function languagePagesOf(layers: Layers): readonly LanguagePage[] {
  const own = above(layers)
    .map(({ languagePages }) => Object.values(languagePages))
    .reverse();
  return own.flatMap((pages, at) =>
    pages.filter(
      ({ language }) => !own.slice(0, at).some((higher) => higher.some((page) => page.language === language)),
    ),
  );
}
