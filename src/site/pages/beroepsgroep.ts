import { findBeroepsgroep } from '../../guide/reader.js';
import type { Guide } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { guideShell, type Shell } from '../views/shell.js';
import { stepViews, type StepView } from '../views/step-view.js';

/** `/<id>/beroepsgroepen/<beroepsgroep>/`: what is different for this group, with its steps. */
export interface BeroepsgroepView {
  readonly page: Shell;
  readonly name: string;
  readonly who: string;
  readonly notes: readonly string[];
  readonly steps: readonly BeroepsgroepStepView[];
  readonly others: readonly { id: string; name: string }[];
}

interface BeroepsgroepStepView extends StepView {
  /** What is different for this group in this step. */
  readonly own: readonly string[];
}

export function beroepsgroepView(id: string, guide: Guide, input: SiteInput, path: string): BeroepsgroepView {
  const group = findBeroepsgroep(guide, id);
  if (!group) throw new Error(`beroepsgroepView: the guide of ${guide.id} has no beroepsgroep ${id}`);
  const own = (number: number) => Object.entries(group.steps).find(([id]) => id === `stap-${number}`)?.[1]?.notes ?? [];
  const links = Object.fromEntries(Object.entries(group.steps).map(([id, step]) => [id, { ...step, notes: [] }]));
  return {
    page: guideShell(guide, input, { path }),
    name: group.name,
    who: group.who,
    notes: group.notes.map(({ text }) => text),
    steps: stepViews(guide, links).map((step) => ({ ...step, own: own(step.number).map(({ text }) => text) })),
    others: guide.beroepsgroepen.filter((other) => other !== group).map(({ id, name }) => ({ id, name })),
  };
}
