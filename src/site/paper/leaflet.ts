import { meldnormIds, stepIds } from '../../engine/index.js';
import { afterReportNorms } from '../../guide/after-report.js';
import { isOnLeaflet } from '../../guide/on-leaflet.js';
import type { Guide, GuideTopic } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { languageViews, type LanguageView } from '../views/language-view.js';
import { backOf, hasRoomForLanguages, insideOf, isDenseBack, type InsideView } from './leaflet-room.js';
import type { ReachView } from './reach.js';
import { sheetView, subjectView, topicOnCard, type SheetPlace, type SheetView, type SubjectView } from './sheet.js';
import { sourcesIn } from './sources.js';
import { stepPictograms } from './step-pictograms.js';

/** `/<id>/folder/`: an A4 folded to A5, for a professional who does not know the meldcode well. */
export interface LeafletView extends SheetView {
  readonly steps: readonly LeafletStepView[];
  readonly norms: readonly string[];
  /** Where inside the norms stand, and how large the text is there. */
  readonly inside: InsideView;
  readonly denseBack: boolean;
  /** What the meldcode is, which the cover says, and what it asks of a professional. */
  readonly meldcode: { readonly meaning: string; readonly more: readonly string[] } | null;
  /** Advice and support: the national words, then what the region or organisation adds. */
  readonly advice: readonly SubjectView[];
  /** The norms of what happens after a report, as moments on a line; null in content that tells nothing of that. */
  readonly line: { readonly judged: number; readonly told: number; readonly inquiry: number } | null;
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

const { judgedWorkdays: judged, toldWeeks: told, inquiryWeeks: inquiry } = afterReportNorms;
const line = { judged, told, inquiry };

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
  const [advice, afterwards] = [topicsOf(guide, 'stap-2'), topicsOf(guide, 'stap-5')];
  const steps = stepIds.map((id) => ({ ...guide.steps[id], pictogram: stepPictograms[id] }));
  const firsts = steps.map(({ card }) => card[0]);
  const now = nowOnPaper(guide);
  const shown = [definition, now, ...advice, ...afterwards, steps.map(({ goal }) => goal), firsts, guide.meldnormen];
  const norms = meldnormIds.map((id) => guide.meldnormen[id].text);
  const back = backOf(guide);
  const languages = languageViews(guide);
  const onBack = back.nowInside ? null : now;
  const shownLanguages = hasRoomForLanguages(back.reach, onBack, languages) ? languages : [];
  return {
    ...sheetView(guide, input, { ...place, sources: sourcesIn(shown) }),
    steps: steps.map(({ pictogram, name, goal }, at) => ({
      ...{ number: at + 1, pictogram, name, goal: goal.text },
      first: firsts[at]?.text ?? '',
    })),
    inside: insideOf({ definition, advice, afterwards, norms, now: back.nowInside ? now : null }),
    denseBack: isDenseBack(back.reach, onBack, shownLanguages),
    norms,
    meldcode: definition ? { meaning: definition.meaning.text, more: definition.more.map(({ text }) => text) } : null,
    advice: advice.map(subjectView),
    line: afterwards.length > 0 ? line : null,
    afterwards: afterwards.map(subjectView),
    ...back,
    languages: shownLanguages,
    now: now && subjectView(now),
  };
}

/** What to do when somebody tells now. Its introduction is for who plans a talk; a leaflet has room for what to do. */
function nowOnPaper(guide: Guide): GuideTopic | null {
  const topic = topicOnCard('iemand-vertelt-het-nu', guide);
  if (!topic) return null;
  const { title, form, items } = topic;
  return { title, form, items };
}

function topicsOf(guide: Guide, step: 'stap-2' | 'stap-5'): readonly GuideTopic[] {
  const ids = guide.steps[step].topics.filter((id) => isOnLeaflet(step, id));
  return ids.map((id) => topicOnCard(id, guide)).filter((topic) => topic !== null);
}
