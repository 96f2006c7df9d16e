import type { AskId, Mode, OutcomeId } from '../../engine/index.js';
import type { Guide } from '../../schema/guide.js';
import { modes } from '../routes/mode.js';
import { answerNames, numberOf } from '../../guide/names.js';
import { askView, type AskView } from '../views/decision-view.js';
import { paperFlow, type FlowExit, type FlowQuestion, type FlowRow, type FlowSigns } from './flow.js';
import { outcomeIcons } from '../../shared/outcome-icons.js';

/** The picture of the weighing on the card, with the words of one guide. */
export interface FlowView {
  readonly first: readonly RowView[];
  readonly again: readonly RowView[];
  /** Numbers of the questions that are answered together with Veilig Thuis once a sign leads to a report. */
  readonly together: readonly string[];
  /** The questions further up that are asked again when help runs, before the new one. */
  readonly repeated: RepeatedView;
}

interface RepeatedView {
  readonly numbers: readonly string[];
  /** Each by itself: two together would read as one condition. */
  readonly exits: readonly RepeatedExitView[];
  /** Number of the new question, for who leaves by none of them. */
  readonly next: string | null;
}

interface RepeatedExitView extends ExitView {
  readonly number: string;
}

interface RowView {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly signs: readonly AskView[];
  readonly exits: readonly ExitView[];
  readonly branches: readonly BranchView[];
  readonly on: { readonly answers: readonly string[]; readonly next: string | null; readonly end: EndView | null };
}

interface ExitView {
  readonly answers: readonly string[];
  readonly end: EndView;
}

/** What is asked after an answer before anything is certain, in a box of its own: never among the answers to the question. */
interface BranchView {
  /** Such as `1a`. */
  readonly number: string;
  readonly answers: readonly string[];
  readonly side: (AskView & { readonly exits: readonly ExitView[] }) | null;
  /** The signs asked beside the line. */
  readonly signs: { readonly unsafe: EndView; readonly otherwise: EndView } | null;
}

export interface EndView {
  readonly title: string;
  /** Names the look, such as `phone`. */
  readonly look: string;
  readonly icon: string;
}

export function flowView(guide: Guide): FlowView {
  const first = rowsOf(modes.eerste, guide);
  const all = rowsOf(modes.opnieuw, guide);
  const isKnown = ({ number }: RowView) => first.some((row) => row.number === number);
  const again = all.filter((row) => !isKnown(row));
  const beside = paperFlow(modes.eerste).together.map(numberOf);
  const together = [...beside, ...again.map(({ number }) => number)];
  return { first, again, together, repeated: repeatedView(all.filter(isKnown)) };
}

function repeatedView(rows: readonly RowView[]): RepeatedView {
  const exits: RepeatedExitView[] = [];
  for (const { number, exits: all, branches } of rows) {
    if (branches.length > 0) {
      throw new Error(`flowView: question ${number} leads aside when help runs, which the picture cannot show`);
    }
    for (const { answers, end } of all) {
      exits.push({ end, number, answers });
    }
  }
  return { numbers: rows.map(({ number }) => number), exits, next: rows.at(-1)?.on.next ?? null };
}

function rowsOf(mode: Mode, guide: Guide): readonly RowView[] {
  const { rows } = paperFlow(mode);
  return rows.map((row, at) => rowView(row, rows[at + 1]?.asks[0], guide));
}

function rowView({ asks, exits, on, end }: FlowRow, next: AskId | undefined, guide: Guide): RowView {
  const [ask] = asks;
  if (!ask) throw new Error('flowView: a row asks nothing');
  const number = numberOf(ask);
  const { title, text } = number === '2' ? guide.questions['vraag-2'] : askView(ask, guide);
  return {
    ...{ number, title, text, signs: number === '2' ? asks.map((sign) => askView(sign, guide)) : [] },
    exits: exitViews(exits, guide),
    branches: branchViews(number, exits, guide),
    on: {
      answers: answerNames(on, guide),
      next: next === undefined ? null : numberOf(next),
      end: end && endView(end, guide),
    },
  };
}

function exitViews(exits: readonly FlowExit[], guide: Guide): readonly ExitView[] {
  return exits.flatMap(({ answers, outcome }) =>
    outcome ? [{ answers: answerNames(answers, guide), end: endView(outcome, guide) }] : [],
  );
}

function branchViews(number: string, exits: readonly FlowExit[], guide: Guide): readonly BranchView[] {
  return exits
    .filter(({ side }) => side !== null)
    .map(({ answers, side }, at) => ({
      ...{ number: number + String.fromCharCode(97 + at), answers: answerNames(answers, guide) },
      side: side && 'ask' in side ? sideView(side, guide) : null,
      signs: side && 'signs' in side ? signsView(side, guide) : null,
    }));
}

function signsView({ unsafe, otherwise }: FlowSigns, guide: Guide) {
  return { unsafe: endView(unsafe, guide), otherwise: endView(otherwise, guide) };
}

function sideView({ ask, exits }: FlowQuestion, guide: Guide) {
  return { ...askView(ask, guide), exits: exitViews(exits, guide) };
}

function endView(id: OutcomeId, guide: Guide): EndView {
  const { title, icon } = guide.outcomes[id];
  return { title, look: icon, icon: outcomeIcons[icon] };
}
