import { actions, type ActionId, type BeroepsgroepId, type Mode, type RouteNode } from '../../engine/index.js';
import { readerOf } from '../../guide/reader.js';
import type { Guide } from '../../schema/guide.js';

/** The one national group with a list of its own. */
const artsen: BeroepsgroepId = 'artsen';

/**
 * What to do at a point, for a page or sheet that does not know who reads: the actions of everybody, and each at its place
 * those of artsen alone, whose titles say so. A guide without artsen has only the first.
 */
export function actionsForAnybody(
  { assessment, given }: Pick<RouteNode, 'assessment' | 'given'>,
  mode: Mode,
  guide: Guide,
): readonly ActionId[] {
  const reader = readerOf(guide, null);
  const everybody = actions(assessment, given, mode, reader);
  if (!guide.beroepsgroepen.some(({ base }) => base.includes(artsen))) return everybody;
  return withOwn(everybody, actions(assessment, given, mode, { ...reader, beroepsgroepen: [artsen] }));
}

/** Both lists as one: what only the second has stands before what comes after it in both. */
function withOwn(everybody: readonly ActionId[], own: readonly ActionId[]): readonly ActionId[] {
  return own.reduce<readonly ActionId[]>((all, id, at) => {
    if (all.includes(id)) return all;
    const next = own.slice(at).find((later) => everybody.includes(later));
    const place = next === undefined ? all.length : all.indexOf(next);
    return [...all.slice(0, place), id, ...all.slice(place)];
  }, everybody);
}
