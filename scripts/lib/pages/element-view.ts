import { everyRoute } from '../../../src/engine/index.js';
import type { Guide } from '../../../src/schema/guide.js';
import { modes } from '../flow/mode.js';
import type { SiteInput } from '../site-input.js';
import { actionViews, extraActionViews, type ActionView, type ExtraActionView } from './action-view.js';
import type { ContactView } from './contact-view.js';
import { decisionView, type PointView } from './decision-view.js';
import { contactViews, everyContact, exitView, exitViews, type ExitView } from './exit-view.js';
import { explainedViews, type ExplainedView } from './question-view.js';
import { guideShell, type Shell } from './shell.js';
import { stepViews, type StepView } from './step-view.js';

/** A page that holds an element: what stands in the element works without JavaScript too. */
export interface ElementView {
  readonly page: Shell;
  readonly organisation: boolean;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** The numbers of the strip with their purpose, shown with every exit. */
  readonly contacts: readonly ContactView[];
  readonly everyContact: readonly ContactView[];
  readonly exits: readonly ExitView[];
  readonly fast: ExitView;
  /** What to do, in order, when the fast mode ends in a report. */
  readonly fastActions: readonly string[];
  readonly steps: readonly StepView[];
  /** The steps before the afwegingskader, which nobody verified when it is opened alone. */
  readonly before: readonly StepView[];
  readonly first: PointView;
  readonly again: PointView;
  readonly explained: readonly ExplainedView[];
  readonly actions: readonly ActionView[];
  /** What the organisation does as well, when there is a report and with every outcome. */
  readonly extraAtReport: readonly ExtraActionView[];
  readonly extraAlways: readonly ExtraActionView[];
  readonly reporting: readonly FactView[];
  readonly decides: FactView | null;
  readonly recordSystem: FactView | null;
}

interface FactView {
  readonly text: string;
  readonly confirmed: boolean;
}

/** The view of `/<id>/`, `/<id>/afwegingskader/`, and of both in a frame: `/<id>/embed/`. */
export function elementView(guide: Guide, input: SiteInput, path: string): ElementView {
  const steps = stepViews(guide);
  return {
    page: guideShell(guide, input, { path, element: true }),
    organisation: guide.kind === 'organisatie',
    groups: guide.beroepsgroepen.map(({ id, name }) => ({ id, name })),
    contacts: contactViews(guide.strip, guide),
    everyContact: everyContact(guide),
    exits: exitViews(guide),
    fast: exitView(guide.fast, guide),
    fastActions: fastReport(guide),
    steps,
    before: steps.slice(0, 3),
    first: decisionView(modes.eerste, guide),
    again: decisionView(modes.opnieuw, guide),
    explained: explainedViews(guide),
    actions: actionViews(guide),
    extraAtReport: extraActionViews(guide, 'report'),
    extraAlways: extraActionViews(guide, 'always'),
    reporting: guide.reporting.map(factView),
    decides: guide.decides ? factView(guide.decides) : null,
    recordSystem: guide.recordSystem ? factView(guide.recordSystem) : null,
  };
}

/** In the fast mode every report has the same actions: those of the first is what the page shows. */
function fastReport(guide: Guide): readonly string[] {
  const report = everyRoute(modes['eerste-spoed']).find(({ end }) => end.assessment.outcome === 'melden');
  return (report?.end.actions ?? []).map((id) => guide.actions[id].title);
}

function factView({ text, checked }: { readonly text: string; readonly checked: string | null }): FactView {
  return { text, confirmed: checked !== null };
}
