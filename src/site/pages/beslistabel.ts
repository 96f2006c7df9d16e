import { meldnormIds, type ActionId } from '../../engine/index.js';
import type { National } from '../../schema/national.js';
import { actionLists, type ActionList } from '../routes/action-lists.js';
import { modeIds, modes, type ModeId } from '../routes/mode.js';
import { routeRows, type RouteRow } from '../routes/rows.js';
import { spineBesideReport, spineOf } from '../routes/spine.js';
import type { SiteInput } from '../site-input.js';
import { nationalShell, type Shell } from '../views/shell.js';
import { spineView, type SpineQuestionView } from '../views/spine-view.js';

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
  readonly spine: readonly SpineQuestionView[];
  /** What is asked beside a report; nothing where nothing is. */
  readonly beside: readonly SpineQuestionView[];
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
  const beside = spineBesideReport(modes[id]);
  const words = {
    names: national,
    textOf: () => null,
    decisions: national,
    together: beside.map(({ number }) => number),
  };
  return {
    ...{ rows: routeRows(id, national, lists), id },
    ...{ spine: spineView(spineOf(modes[id]), words), beside: spineView(beside, words) },
  };
}
