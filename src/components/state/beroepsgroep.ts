import { findBeroepsgroep } from '../../guide/reader.js';
import type { Guide, GuideBeroepsgroep } from '../../schema/guide.js';
import { warnOnce } from '../warn-once.js';

/** The group that the page set on its element; one that the guide does not know is said once, and left out. */
export function groupOfPage(
  { localName, beroepsgroep }: { readonly localName: string; readonly beroepsgroep: string | null },
  guide: Guide,
): GuideBeroepsgroep | undefined {
  const group = findBeroepsgroep(guide, beroepsgroep);
  if (beroepsgroep && !group) {
    const known = guide.beroepsgroepen.map(({ id }) => id).join(', ');
    warnOnce(`<${localName}> does not know beroepsgroep="${beroepsgroep}"`, ` (known: ${known}); the reader chooses.`);
  }
  return group;
}
