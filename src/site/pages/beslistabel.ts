import { meldnormIds, type ActionId } from '../../engine/index.js';
import type { National } from '../../schema/national.js';
import { actionLists, type ActionList } from '../routes/action-lists.js';
import { modeIds, type ModeId } from '../routes/mode.js';
import { pathOf, type PathBox } from '../routes/path.js';
import { flowPictures, type Picture } from '../routes/picture.js';
import { routeRows, type RouteRow } from '../routes/rows.js';
import type { SiteInput } from '../site-input.js';
import { nationalShell, type Shell } from '../views/shell.js';

/** `/beslistabel/`: every route of the decision, to be signed by a content expert. */
export interface BeslistabelView {
  readonly page: Shell;
  readonly version: string;
  /** When the fast mode holds, as the middle of a sentence. */
  readonly fast: string;
  readonly norms: readonly { number: number; text: string }[];
  readonly lists: readonly { letter: string; actions: readonly string[]; artsen: readonly string[] | null }[];
  readonly modes: Readonly<Record<ModeId, ModeView>>;
}

interface ModeView {
  readonly rows: readonly RouteRow[];
  readonly id: ModeId;
  readonly pictures: readonly (Picture & { readonly steps: readonly PathBox[] })[];
}

export function beslistabelView(input: SiteInput, path: string): BeslistabelView {
  const { national, version } = input;
  const lists = actionLists();
  return {
    ...{ page: nationalShell(input, { path }), version, fast: national.fast.title },
    norms: meldnormIds.map((id, at) => ({ number: at + 1, text: national.meldnormen[id].text })),
    lists: lists.map(({ letter, actions, artsen }) => ({
      letter,
      actions: actions.map((id) => titleOf(id, national)),
      artsen: artsen?.map((id) => titleOf(id, national)) ?? null,
    })),
    modes: Object.fromEntries(modeIds.map((id) => [id, modeView(id, national, lists)])) as Record<ModeId, ModeView>,
  };
}

function titleOf(id: ActionId, { actions }: National): string {
  return actions[id].title;
}

function modeView(id: ModeId, national: National, lists: readonly ActionList[]): ModeView {
  const pictures = flowPictures(id, national, lists).map((picture) => ({ ...picture, steps: pathOf(picture) }));
  return { rows: routeRows(id, national, lists), id, pictures };
}
