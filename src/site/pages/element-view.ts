import { everyContact } from '../../guide/contacts.js';
import { whenTheyDisagree } from '../../guide/named-topics.js';
import { outsideLaw } from '../../guide/outside-law.js';
import { mayNotDecideAlone, whereToRecord, whoDecides } from '../../guide/own-facts.js';
import type { Guide } from '../../schema/guide.js';
import { oncePer } from '../once.js';
import { modes } from '../routes/mode.js';
import { actionsForAnybody } from '../routes/own-actions.js';
import { routesOf } from '../routes/routes.js';
import type { SiteInput } from '../site-input.js';
import { addressOf } from '../paths.js';
import {
  actionViews,
  aftercareViews,
  extraActionViews,
  type ActionView,
  type ExtraActionView,
} from '../views/action-view.js';
import { contactViews, type ContactView } from '../views/contact-view.js';
import { ownReportingView, type OwnReportingView } from '../views/own-reporting-view.js';
import { decisionView, type PointView } from '../views/decision-view.js';
import { exitView, exitViews, type ExitView } from '../views/exit-view.js';
import { explainedViews, type ExplainedView } from '../views/question-view.js';
import { formLinkView, type FormLinkView } from '../views/form-link.js';
import { languageViews, type LanguageView } from '../views/language-view.js';
import { guideShell, type Shell } from '../views/shell.js';
import { stepViews, type StepView } from '../views/step-view.js';
import { subjectOf, subjectView, type SubjectView } from '../paper/sheet.js';

/** A page that holds an element: what stands in the element works without JavaScript too. */
export interface ElementView {
  readonly page: Shell;
  readonly organisation: boolean;
  /** The same page in each region of an organisation in several; a reader without a script chooses hers here. */
  readonly places: readonly { readonly address: string; readonly name: string; readonly municipalities: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** The numbers of the strip with their purpose, shown with every exit. */
  readonly contacts: readonly ContactView[];
  readonly everyContact: readonly ContactView[];
  readonly languages: readonly LanguageView[];
  readonly exits: readonly ExitView[];
  /** What a reader outside the law is told; null where it obliges her, and where nobody knows. */
  readonly outsideLaw: string | null;
  readonly fast: ExitView;
  /** What to do, in order, when the fast mode ends in a report. */
  readonly fastActions: readonly string[];
  /** What everybody in the organisation does before there is any signal. */
  readonly basishouding: SubjectView | null;
  readonly steps: readonly StepView[];
  /** The steps before the afwegingskader, which nobody verified when it is opened alone. */
  readonly before: readonly StepView[];
  readonly first: PointView;
  readonly again: PointView;
  readonly explained: readonly ExplainedView[];
  readonly actions: readonly ActionView[];
  /** What the organisation does as well, when there is a report and with every outcome. */
  readonly extraAtReport: readonly ExtraActionView[];
  readonly extraAtHelp: readonly ExtraActionView[];
  readonly extraAlways: readonly ExtraActionView[];
  /** What it goes on to do after a report and where there is help. */
  readonly aftercare: readonly ExtraActionView[];
  readonly reporting: readonly string[];
  /** The region's form, to fill in on a page of its own; null where there is none here. */
  readonly form: FormLinkView | null;
  readonly ownReporting: OwnReportingView | null;
  readonly decides: readonly string[];
  /** What to do when who decides disagrees; null where the reader decides herself. */
  readonly disagree: SubjectView | null;
  readonly recordSystem: string | null;
  /** For who cannot wait for a step, such as the first minutes when somebody tells. */
  readonly start: readonly SubjectView[];
}

/**
 * The view of `/<id>/`, `/<id>/afwegingskader/`, and of both in a frame: `/<id>/embed/`.
 *
 * @param beroepsgroep Id of the group whose page it is.
 */
export function elementView(
  guide: Guide,
  input: SiteInput,
  path: string,
  beroepsgroep: string | null = null,
): ElementView {
  return {
    ...everyPageOf(guide),
    page: guideShell(guide, input, { path, element: true }),
    places: placeViews(guide, path),
    form: formLinkView(guide, path),
    exits: exitViews(guide, beroepsgroep),
    outsideLaw: outsideLaw(guide, beroepsgroep),
    aftercare: aftercareViews(guide, input.national),
  };
}

/** What is the same on every page with an element of one guide. */
const everyPageOf = oncePer((guide: Guide) => {
  const steps = stepViews(guide);
  return {
    organisation: guide.kind === 'organisatie',
    groups: guide.beroepsgroepen.map(({ id, name }) => ({ id, name })),
    contacts: contactViews(guide.strip, guide),
    everyContact: contactViews(everyContact(guide), guide),
    languages: languageViews(guide),
    fast: exitView(guide.fast, guide),
    fastActions: fastReport(guide),
    basishouding: guide.basishouding ? subjectView(guide.basishouding) : null,
    steps,
    before: steps.slice(0, 3),
    first: decisionView(modes.eerste, guide),
    again: decisionView(modes.opnieuw, guide),
    explained: explainedViews(guide),
    actions: actionViews(guide),
    extraAtReport: extraActionViews(guide, 'report'),
    extraAtHelp: extraActionViews(guide, 'report-or-help'),
    extraAlways: extraActionViews(guide, 'always'),
    reporting: guide.reporting.map(({ text }) => text),
    ownReporting: ownReportingView(guide),
    decides: whoDecides(guide),
    disagree: mayNotDecideAlone(guide) ? subjectOf(whenTheyDisagree, guide) : null,
    recordSystem: whereToRecord(guide),
    start: guide.startTopics.flatMap((id) => subjectOf(id, guide) ?? []),
  };
});

function placeViews({ id, places = [] }: Guide, path: string): ElementView['places'] {
  return places.map((place) => ({
    address: addressOf(place.id + path.slice(id.length)),
    name: place.name,
    municipalities: place.municipalities.join(', '),
  }));
}

/** In the fast mode every report has the same actions: those of the first is what the page shows. */
function fastReport(guide: Guide): readonly string[] {
  const report = routesOf(modes['eerste-spoed']).find(({ end }) => end.assessment.outcome === 'melden');
  const todo = report ? actionsForAnybody(report.end, modes['eerste-spoed'], guide) : [];
  return todo.map((id) => guide.actions[id].title);
}
