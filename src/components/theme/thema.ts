import { warnOnce } from '../warn-once.js';
import { writtenId } from '../../shared/written-id.js';

/** The element that takes what its page offers, for a style sheet of its own; as forgiving as the attribute is read. */
export const inHouseStyle = ":host(:not([thema~='regio' i]))";

/** Whose colours win: those of the page's house style, or those of the region. The first is the default. */
export const themas = ['huisstijl', 'regio'] as const;
export type Thema = (typeof themas)[number];

/** What the page set on its element; a word that is not known is said once, and means the default. */
export function themaOfPage({
  localName,
  thema,
}: {
  readonly localName: string;
  readonly thema: string | null;
}): Thema {
  const [standard] = themas;
  const written = writtenId(thema);
  const known = themas.find((name) => name === written);
  if (written !== '' && !known) {
    warnOnce(`<${localName}> does not know thema="${written}" (known: ${themas.join(', ')}); it takes ${standard}.`);
  }
  return known ?? standard;
}
