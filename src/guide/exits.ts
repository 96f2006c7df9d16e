import { exitIds, type ExitId } from '../engine/index.js';
import type { Guide } from '../schema/guide.js';
import { outsideLaw } from './outside-law.js';
import { findBeroepsgroep } from './reader.js';

/**
 * The exits for this reader: children among themselves is one of kinderopvang alone (design 2.6). A reader who is known to be outside
 * the law has no exit for that: the steps say so beside what they advise.
 *
 * @param beroepsgroep Id of her group; null while she chose none, so that she may be of any group of the guide.
 */
export function exitsFor(guide: Guide, beroepsgroep: string | null): readonly ExitId[] {
  const chosen = findBeroepsgroep(guide, beroepsgroep);
  const groups = chosen ? [chosen] : guide.beroepsgroepen;
  const kinderopvang = groups.some(({ base }) => base.includes('kinderopvang'));
  // A page may hold content that is older than its script, and has no words for an exit that came later.
  const known = exitIds.filter((id) => Object.hasOwn(guide.exits, id));
  const outside = outsideLaw(guide, beroepsgroep) !== null;
  return known
    .filter((id) => id !== 'kinderen-onderling' || kinderopvang)
    .filter((id) => id !== 'buiten-de-wet' || !outside);
}
