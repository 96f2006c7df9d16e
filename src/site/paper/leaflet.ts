import { meldnormIds, stepIds } from '../../engine/index.js';
import { isOnLeaflet } from '../../guide/on-leaflet.js';
import type { Guide, GuideDefinition, GuideTopic } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { languageViews, type LanguageView } from '../views/language-view.js';
import { reachView, type ReachView } from './reach.js';
import { sheetView, subjectView, topicOnCard, type SheetPlace, type SheetView, type SubjectView } from './sheet.js';
import { sourcesIn } from './sources.js';
import { stepPictograms } from './step-pictograms.js';

/** `/<id>/folder/`: an A4 folded to A5, for a professional who does not know the meldcode well. */
export interface LeafletView extends SheetView {
  readonly steps: readonly LeafletStepView[];
  readonly norms: readonly string[];
  /** Whether the norms stand on the left page inside; else on the right, which then has more room. */
  readonly normsLeft: boolean;
  /** What the meldcode is and what it asks of a professional. */
  readonly meldcode: { readonly meaning: string; readonly more: readonly string[] } | null;
  /** Advice and support: the national words, then what the region or organisation adds. */
  readonly advice: readonly SubjectView[];
  /** What happens after a report, likewise. */
  readonly afterwards: readonly SubjectView[];
  readonly reach: ReachView;
  /** Pages in other languages, where the back has room for their addresses. */
  readonly languages: readonly LanguageView[];
  /** For who is told now: what of it stands on paper. */
  readonly now: SubjectView | null;
  /** Whether that stands inside, because the way to report fills the back. */
  readonly nowInside: boolean;
}

interface LeafletStepView {
  readonly number: number;
  readonly pictogram: string;
  readonly name: string;
  readonly goal: string;
  /** What to do first in it. */
  readonly first: string;
}

export function leafletView(guide: Guide, input: SiteInput, place: Omit<SheetPlace, 'sources'>): LeafletView {
  const definition = guide.definitions.find(({ id }) => id === 'meldcode');
  const advice = topicsOf(guide, 'stap-2');
  const afterwards = topicsOf(guide, 'stap-5');
  const steps = stepIds.map((id) => ({ ...guide.steps[id], pictogram: stepPictograms[id] }));
  const firsts = steps.map(({ card }) => card[0]);
  const now = topicOnCard('iemand-vertelt-het-nu', guide);
  const shown = [definition, now, ...advice, ...afterwards, steps.map(({ goal }) => goal), firsts, guide.meldnormen];
  const back = backOf(guide);
  const languages = languageViews(guide);
  const hasRoom = lengthOfBack(back.reach, back.nowInside ? null : now, languages) <= backHoldsWithLanguages;
  return {
    ...sheetView(guide, input, { ...place, sources: sourcesIn(shown) }),
    steps: steps.map(({ pictogram, name, goal }, at) => ({
      ...{ number: at + 1, pictogram, name, goal: goal.text },
      first: firsts[at]?.text ?? '',
    })),
    normsLeft: lengthOf(advice) + lengthOfMeaning(definition) <= lengthOf(afterwards),
    norms: meldnormIds.map((id) => guide.meldnormen[id].text),
    meldcode: definition ? { meaning: definition.meaning.text, more: definition.more.map(({ text }) => text) } : null,
    advice: advice.map(({ topic }) => subjectView(topic)),
    afterwards: afterwards.map(({ topic }) => subjectView(topic)),
    ...back,
    languages: hasRoom ? languages : [],
    // Its introduction is for who plans a talk; the back of a leaflet has room for what to do.
    now: now && { ...subjectView(now), intro: null },
  };
}

/** How many signs about reporting leave room on the back for the first minutes when somebody tells, and for what is told within. */
const backHolds = { now: 600, own: 700 };

/** What the back has for contacts, beside the way to report. */
const contactRoom = { lines: 9, perLine: 60 };

/** How a report is made. What an organisation asks for itself stays away where the back is full: the form sheet and the page have it. */
function backOf(guide: Guide): Pick<LeafletView, 'reach' | 'nowInside'> {
  const reach = reachView(guide, contactRoom);
  const region = reach.reporting.join('').length;
  const own = reach.ownReporting?.texts.join('').length ?? 0;
  const hasOwn = region + own <= backHolds.own;
  return {
    reach: hasOwn ? reach : { ...reach, ownReporting: null },
    nowInside: region + (hasOwn ? own : 0) > backHolds.now,
  };
}

/** How many signs the back holds together with addresses of pages in other languages. A number goes before those. */
const backHoldsWithLanguages = 1050;

function lengthOfBack(
  { contacts, reporting, ownReporting }: ReachView,
  now: GuideTopic | null,
  languages: readonly LanguageView[],
) {
  const reached = contacts.flatMap(({ name, lines }) => [
    name,
    ...lines.map(({ label, text }) => `${label ?? ''}${text}`),
  ]);
  const elsewhere = languages.map(({ name, address }) => `${name}${address}`);
  const own = ownReporting?.texts ?? [];
  return [...reached, ...reporting, ...own, ...(now?.items ?? []).map(({ text }) => text), ...elsewhere].join('')
    .length;
}

/** How many signs there are to read in subjects. */
function lengthOf(subjects: readonly { readonly topic: GuideTopic }[]): number {
  const texts = subjects.flatMap(({ topic }) => [topic.intro ?? '', ...topic.items.map(({ text }) => text)]);
  return texts.join('').length;
}

function lengthOfMeaning(definition: GuideDefinition | undefined): number {
  return definition ? [definition.meaning, ...definition.more].map(({ text }) => text).join('').length : 0;
}

function topicsOf(guide: Guide, step: 'stap-2' | 'stap-5') {
  return guide.steps[step].topics
    .filter((id) => isOnLeaflet(step, id))
    .flatMap((id) => {
      const topic = topicOnCard(id, guide);
      return topic ? [{ id, topic }] : [];
    });
}
