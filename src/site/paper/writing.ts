import type { CheckId } from '../../engine/index.js';
import { isAboutForm } from '../../guide/named-topics.js';
import type { Guide } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { checkFlowView, type CheckFlowView } from '../views/check-flow-view.js';
import { reachView, type ReachView } from './reach.js';
import { sheetView, subjectOf, subjectView, type SheetPlace, type SheetView, type SubjectView } from './sheet.js';
import { sourcesIn } from './sources.js';

/** `/<id>/kindcheck/` and `/<id>/mantelzorgcheck/`: one subject with room to write. */
export interface CheckSheetView extends SheetView {
  readonly subject: WritingView;
  /** The same as questions and answers, for the screen; null in content without them. */
  readonly flow: CheckFlowView | null;
}

/** `/<id>/gesprek/`: preparing the talk, and what helps while talking. */
export interface TalkSheetView extends SheetView {
  readonly prepare: WritingView;
  readonly tips: SubjectView;
  readonly talk: SubjectView | null;
  /** When not to talk, or not yet. */
  readonly skip: SubjectView | null;
}

/** `/<id>/formulier/` where the region has no form here: preparing the call, on two sides. */
export interface ReportSheetView extends SheetView {
  readonly title: string;
  readonly intro: string | null;
  readonly front: readonly LineView[];
  readonly back: readonly LineView[];
  /** What the region's own form asks. */
  readonly own: readonly SubjectView[];
  readonly reach: ReachView;
}

/** A subject of which some items have room to write beside them. */
interface WritingView {
  readonly title: string;
  readonly intro: string | null;
  readonly lines: readonly LineView[];
}

interface LineView {
  readonly text: string;
  readonly write: boolean;
}

type Place = Omit<SheetPlace, 'sources'>;

/** The sheet of one subject; null in content without it. */
export function checkSheetView(topic: CheckId, guide: Guide, input: SiteInput, place: Place): CheckSheetView | null {
  const subject = writingOf(topic, guide);
  if (!subject) return null;
  const view = sheetView(guide, input, { ...place, sources: sourcesIn(guide.topics[topic]) });
  return { ...view, subject, flow: checkFlowView(topic, guide) };
}

export function talkSheetView(guide: Guide, input: SiteInput, place: Place): TalkSheetView | null {
  const ids = ['gesprek-voorbereiden', 'gesprek-tips', 'gesprek-voeren', 'gesprek-overslaan'];
  const [prepare, tips] = [writingOf('gesprek-voorbereiden', guide), subjectOf('gesprek-tips', guide)];
  if (!prepare || !tips) return null;
  return {
    ...sheetView(guide, input, { ...place, sources: sourcesIn(ids.map((id) => guide.topics[id])) }),
    ...{ prepare, tips },
    talk: subjectOf('gesprek-voeren', guide),
    skip: subjectOf('gesprek-overslaan', guide),
  };
}

/** How many items with room to write the front has, where the way to report and who it is about take the most room. */
const onFront = 5;

export function reportSheetView(guide: Guide, input: SiteInput, place: Place): ReportSheetView | null {
  const content = guide.form ? null : writingOf('melding-inhoud', guide);
  if (!content) return null;
  const { title, intro, lines } = content;
  const last = lines.filter(({ write }) => write)[onFront - 1];
  const turn = last ? lines.indexOf(last) + 1 : lines.length;
  const own = ownTopics(guide);
  const shown = [guide.topics['melding-inhoud'], own, guide.reporting, guide.ownReporting];
  return {
    ...sheetView(guide, input, { ...place, sources: sourcesIn(shown) }),
    ...{ title, intro, front: lines.slice(0, turn), back: lines.slice(turn) },
    own: own.map(subjectView),
    reach: reachView(guide),
  };
}

/** Subjects of the last step that tell what a form of the region asks. */
function ownTopics({ steps, topics }: Guide) {
  return steps['stap-5'].topics
    .filter(isAboutForm)
    .map((id) => topics[id])
    .filter((topic) => topic !== undefined);
}

function writingOf(id: string, { topics }: Guide): WritingView | null {
  const topic = topics[id];
  if (!topic) return null;
  const lines = topic.items.map(({ text, write = false }) => ({ text, write }));
  return { title: topic.title, intro: topic.intro ?? null, lines };
}
