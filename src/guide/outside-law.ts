import type { Guide, GuideBeroepsgroep, GuideNote } from '../schema/guide.js';
import { findBeroepsgroep } from './reader.js';

/**
 * What a reader is told to whom the Wet verplichte meldcode does not apply: she has no duty, and the steps are advice. Null where
 * it does apply, and where nobody knows.
 *
 * @param beroepsgroep Id of her group. Null while she chose none: then it counts only in an organisation in which every group is
 *   outside the law, since a reader of a region may be anybody.
 */
export function outsideLaw(guide: Guide, beroepsgroep: string | null): string | null {
  const chosen = findBeroepsgroep(guide, beroepsgroep);
  const everybody = guide.kind === 'organisatie' ? guide.beroepsgroepen : [];
  const groups = chosen ? [chosen] : everybody;
  const isOutside = groups.length > 0 && groups.every(({ base }) => base.length === 0);
  return isOutside ? (guide.outsideLaw?.text ?? null) : null;
}

/** What is different for a group in general; first of all that the law does not oblige it, where that is so. */
export function groupNotes(guide: Guide, { base, notes }: GuideBeroepsgroep): readonly GuideNote[] {
  return base.length === 0 && guide.outsideLaw ? [guide.outsideLaw, ...notes] : notes;
}
