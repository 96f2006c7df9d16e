import type { Guide } from '../../schema/guide.js';
import { stepIds } from '../../engine/index.js';
import { groupNotes } from '../../guide/outside-law.js';
import { findBeroepsgroep } from '../../guide/reader.js';
import { addressOf, sheetFolders, sheetPaths } from '../paths.js';
import type { SiteInput } from '../site-input.js';
import { rootFrom } from '../views/shell.js';
import { noteViews, type NoteView } from '../views/note-view.js';
import { stepViews, type StepView } from '../views/step-view.js';
import { elementView, type ElementView } from './element-view.js';

/**
 * `/<id>/beroepsgroepen/<beroepsgroep>/`: what is different for this group, and the element, which is told the group by its
 * attribute and asks nobody for it.
 */
export interface BeroepsgroepView extends Omit<ElementView, 'steps'> {
  readonly group: string;
  readonly name: string;
  readonly who: string;
  readonly notes: readonly NoteView[];
  /** The steps in which something is different. */
  readonly different: readonly { readonly number: number; readonly name: string; readonly own: readonly NoteView[] }[];
  readonly steps: readonly BeroepsgroepStepView[];
  /** The printed card of this group. */
  readonly card: string;
  readonly others: readonly { id: string; name: string }[];
}

interface BeroepsgroepStepView extends StepView {
  /** What is different for this group in this step. */
  readonly own: readonly NoteView[];
}

export function beroepsgroepView(id: string, guide: Guide, input: SiteInput, path: string): BeroepsgroepView {
  const group = findBeroepsgroep(guide, id);
  if (!group) throw new Error(`beroepsgroepView: the guide of ${guide.id} has no beroepsgroep ${id}`);
  const own = (number: number) => noteViews(group.steps[stepIds[number - 1] ?? 'stap-1']?.notes ?? []);
  const links = Object.fromEntries(Object.entries(group.steps).map(([id, step]) => [id, { ...step, notes: [] }]));
  const steps = stepViews(guide, links).map((step) => ({ ...step, own: own(step.number) }));
  return {
    ...elementView(guide, input, path, id),
    ...{ group: id, name: group.name, who: group.who },
    notes: noteViews(groupNotes(guide, group)),
    steps,
    different: steps.filter((step) => step.own.length > 0),
    card: rootFrom(path) + addressOf(sheetPaths(guide.id, sheetFolders.card, id).path),
    others: guide.beroepsgroepen.filter((other) => other !== group).map(({ id, name }) => ({ id, name })),
  };
}
