import { meldnormIds, stepIds, type StepId } from '../../engine/index.js';
import type { Guide, GuideBeroepsgroep } from '../../schema/guide.js';
import { groupNotes, outsideLaw } from '../../guide/outside-law.js';
import { fill } from '../../shared/fill.js';
import type { SiteInput } from '../site-input.js';
import { noteViews, type NoteView } from '../views/note-view.js';
import { contactRoom, hasColumn, hasRoomFor, isRoomyBack } from './card-room.js';
import { drawingView, type DrawingView } from './drawing.js';
import { reachView, type ReachView } from './reach.js';
import { sheetView, subjectView, topicOnCard, type SheetPlace, type SheetView, type SubjectView } from './sheet.js';
import { sourcesIn } from './sources.js';
import { stepPictograms } from './step-pictograms.js';

/** `/<id>/kaart/` and `/<id>/kaart/<beroepsgroep>/`: A4, the five steps in front and the afwegingskader at the back. */
export interface CardView extends SheetView {
  /** Whose card it is. */
  readonly title: string;
  readonly group: { readonly name: string; readonly who: string } | null;
  /** What is different for the group, or for everybody where the law obliges nobody here. */
  readonly notes: readonly NoteView[];
  readonly steps: readonly CardStepView[];
  /** Whether what is different here is enough for a column beside the steps; else it stands in the steps. */
  readonly beside: boolean;
  readonly decisions: readonly string[];
  readonly fast: { readonly title: string; readonly actions: readonly string[] };
  readonly drawing: DrawingView;
  readonly norms: readonly string[];
  readonly effective: SubjectView | null;
  readonly sharing: SubjectView | null;
  readonly reach: ReachView;
  /** Whether little stands below the drawing at the back, so that it can take more room. */
  readonly roomyBack: boolean;
}

interface CardStepView {
  readonly number: number;
  readonly pictogram: string;
  readonly name: string;
  /** What it is for; null where there is more to say: on the card of a group, and in a step with something of its own. */
  readonly goal: string | null;
  readonly actions: readonly string[];
  /** What is different here: for the group, or in this region or organisation. */
  readonly own: readonly NoteView[];
}

export function cardView(guide: Guide, group: GuideBeroepsgroep | null, input: SiteInput, place: Place): CardView {
  const { steps, meldnormen, decisions, fast } = guide;
  const { paper } = input.national;
  const onCard = stepIds.map((id) => [steps[id].goal, steps[id].card]);
  const sharing = topicOnCard('wmo-5-2-6', guide);
  const shown = [onCard, fast.card, meldnormen, group, guide.outsideLaw, guide.checklists['effectieve-hulp'], sharing];
  const asked = [...Object.values(guide.questions), ...Object.values(guide.signs)].map(({ source }) => source);
  const views = stepIds.map((id, at) => stepView(id, at + 1, guide, group));
  const beside = hasColumn(views.map(({ own }) => own));
  const reach = reachView(guide, contactRoom(beside));
  return {
    ...sheetView(guide, input, { ...place, sources: [...asked, ...sourcesIn(shown)] }),
    title: group ? fill(paper['card-of-group'], { naam: group.name }) : paper.card,
    group: group && { name: group.name, who: group.who },
    notes: group ? onCardOf(guide, group) : everybodyOutside(guide),
    steps: views,
    beside,
    decisions: [decisions.report.question, decisions.help.question],
    fast: { title: fast.title, actions: fast.card.map(({ text }) => text) },
    drawing: drawingView(guide),
    norms: meldnormIds.map((id) => meldnormen[id].text),
    effective: effectiveHelp(guide),
    sharing: sharing && subjectView(sharing),
    reach,
    roomyBack: isRoomyBack(reach, beside),
  };
}

function onCardOf(guide: Guide, group: GuideBeroepsgroep): readonly NoteView[] {
  return noteViews(groupNotes(guide, group).filter(({ offCard }) => !offCard));
}

function everybodyOutside(guide: Guide): readonly NoteView[] {
  const text = outsideLaw(guide, null);
  return text === null ? [] : noteViews([{ text }]);
}

type Place = Pick<SheetPlace, 'path' | 'pdf'>;

function stepView(id: StepId, number: number, guide: Guide, group: GuideBeroepsgroep | null): CardStepView {
  const { name, goal, card, notes, roles } = guide.steps[id];
  const onCard = [...(group?.steps[id]?.notes ?? []), ...notes].filter(({ offCard }) => !offCard);
  const everybody = [...onCard, ...factsOf(id, guide)];
  // Who does what stands on the card of the organisation; that of a group has what is different for the group.
  const ofRoles = group ? [] : roles.map(({ role, does }) => ({ lead: role, text: does.text }));
  const actions = card.map(({ text }) => text);
  const own = [...noteViews(everybody), ...ofRoles];
  const term = termOf(id, guide).filter((one) => hasRoomFor(one, { actions, own }));
  const hasMore = group !== null || everybody.length + term.length > 0;
  const pictogram = stepPictograms[id];
  return { number, pictogram, name, goal: hasMore ? null : goal.text, actions, own: [...own, ...term] };
}

/** Within which time an organisation takes a step, as its card says it. */
function termOf(id: StepId, { steps, ui }: Guide): readonly NoteView[] {
  const { term } = steps[id];
  return term ? [{ lead: ui['step-term'], text: term.text }] : [];
}

/** Where an organisation records, from the first step on, and who decides in the last. */
function factsOf(id: StepId, { recordSystem, decides }: Guide): readonly { readonly text: string }[] {
  const fact = { 'stap-1': recordSystem, 'stap-5': decides }[id as string];
  return fact ? [fact] : [];
}

function effectiveHelp({ checklists }: Guide): SubjectView | null {
  const list = checklists['effectieve-hulp'];
  if (!list) return null;
  return { title: list.title, intro: list.intro ?? null, ordered: false, items: list.items.map(({ text }) => text) };
}
