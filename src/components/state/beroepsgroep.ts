import { findBeroepsgroep, onlyGroup } from '../../guide/reader.js';
import type { Guide, GuideBeroepsgroep } from '../../schema/guide.js';
import { warnOnce } from '../warn-once.js';
import { writtenId } from '../../shared/written-id.js';

/**
 * The group that needs no choice: the one that the page set on its element, else the only one of an organisation. One that the guide
 * does not know is said once, and left out.
 */
export function groupOfPage(
  { localName, beroepsgroep }: { readonly localName: string; readonly beroepsgroep: string | null },
  guide: Guide,
): GuideBeroepsgroep | undefined {
  const id = writtenId(beroepsgroep);
  const group = findBeroepsgroep(guide, id);
  if (id !== '' && !group) {
    const known = guide.beroepsgroepen.map(({ id }) => id).join(', ');
    warnOnce(`<${localName}> does not know beroepsgroep="${id}"`, ` (known: ${known}); the reader chooses.`);
  }
  return group ?? onlyGroup(guide);
}
