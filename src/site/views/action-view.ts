import { actionIds, type ActionId } from '../../engine/index.js';
import { aftercareWords } from '../../guide/aftercare.js';
import type { Guide, GuideExtraAction } from '../../schema/guide.js';
import type { National } from '../../schema/national.js';
import { modeIds, modes } from '../routes/mode.js';
import { actionsForAnybody } from '../routes/own-actions.js';
import { routesOf } from '../routes/routes.js';
import { noteViews, type NoteView } from './note-view.js';

export interface ActionView {
  readonly title: string;
  readonly text: string;
  readonly choices: readonly { readonly when: string; readonly text: string }[];
  readonly notes: readonly NoteView[];
}

export interface ExtraActionView {
  readonly role: string | null;
  readonly text: string;
}

/** What the organisation goes on to do after a report and where there is help; what is for one of them alone says so. */
export function aftercareViews(guide: Guide, { pages }: National): readonly ExtraActionView[] {
  const before = { report: `${pages['aftercare-report']} `, help: `${pages['aftercare-help']} `, 'report-or-help': '' };
  return (guide.aftercare ?? []).map(({ role = null, ...one }) => ({
    role,
    text: before[one.when] + aftercareWords(one, guide),
  }));
}

/** What every action means that this guide can come to, once for the whole page. */
export function actionViews(guide: Guide): readonly ActionView[] {
  const used = usedActions(guide);
  return actionIds
    .filter((id) => used.has(id))
    .map((id) => {
      const { title, text, choices, notes } = guide.actions[id];
      return { title, text, choices, notes: noteViews(notes) };
    });
}

function usedActions(guide: Guide): ReadonlySet<ActionId> {
  const lists = modeIds.flatMap((id) => routesOf(modes[id]).map(({ end }) => actionsForAnybody(end, modes[id], guide)));
  return new Set(lists.flat());
}

/** What the organisation does as well: with every outcome, or with a report alone. */
export function extraActionViews(guide: Guide, when: GuideExtraAction['when']): readonly ExtraActionView[] {
  return guide.extraActions.filter((one) => one.when === when).map(({ role = null, text }) => ({ role, text }));
}
