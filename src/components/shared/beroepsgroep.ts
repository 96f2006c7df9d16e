import type { BeroepsgroepId } from '../../engine/index.js';
import type { Guide, GuideBeroepsgroep } from '../../schema/guide.js';
import { warnOnce } from './warn-once.js';

/** The group with this id, if the guide has it. */
export function findBeroepsgroep(guide: Guide, id: string | null): GuideBeroepsgroep | undefined {
  return guide.beroepsgroepen.find((group) => group.id === id);
}

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

/** The national groups of a chosen group, for the engine; none while no group was chosen. */
export function nationalGroups(guide: Guide, id: string | null): readonly BeroepsgroepId[] {
  return findBeroepsgroep(guide, id)?.base ?? [];
}
