import type { AnswerValue, AskId, Mode, OutcomeId } from '../../../src/engine/index.js';
import type { Guide } from '../../../src/schema/guide.js';
import { modes } from '../flow/mode.js';
import { numberOf } from '../flow/words.js';
import { askView, type AskView } from '../pages/decision-view.js';
import { paperFlow, type FlowExit, type FlowQuestion, type FlowRow, type FlowSigns } from './flow.js';
import { icons } from './icons.js';

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
  /** What ends in the same, together: nee on question 4 and a sign in question 2. */
  readonly exits: readonly { readonly end: EndView; readonly when: readonly WhenView[] }[];
}

interface WhenView {
  readonly number: string;
  readonly answers: readonly AnswerValue[];
}

interface RowView {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly signs: readonly AskView[];
  readonly exits: readonly ExitView[];
  readonly on: { readonly answers: readonly AnswerValue[]; readonly next: string | null; readonly end: EndView | null };
}

interface ExitView {
  readonly answers: readonly AnswerValue[];
  readonly end: EndView | null;
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
  const exits = new Map<string, { end: EndView; when: WhenView[] }>();
  for (const { number, exits: all } of rows) {
    for (const { answers, end } of all) {
      if (!end)
        throw new Error(`flowView: question ${number} leads aside when help runs, which the picture cannot show`);
      const known = exits.get(end.title) ?? { end, when: [] };
      known.when.push({ number, answers });
      exits.set(end.title, known);
    }
  }
  return { numbers: rows.map(({ number }) => number), exits: [...exits.values()] };
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
    // What leads to another question first comes last, so that its own answers do not stand among those of this one.
    exits: [...exits].sort((a, b) => Number(!!a.side) - Number(!!b.side)).map((exit) => exitView(exit, guide)),
    on: { answers: on, next: next === undefined ? null : numberOf(next), end: end && endView(end, guide) },
  };
}

function exitView({ answers, outcome, side }: FlowExit, guide: Guide): ExitView {
  return {
    ...{ answers, end: outcome && endView(outcome, guide) },
    side: side && 'ask' in side ? sideView(side, guide) : null,
    signs: side && 'signs' in side ? signsView(side, guide) : null,
  };
}

function signsView({ unsafe, otherwise }: FlowSigns, guide: Guide) {
  return { unsafe: endView(unsafe, guide), otherwise: endView(otherwise, guide) };
}

function sideView({ ask, exits }: FlowQuestion, guide: Guide) {
  return { ...askView(ask, guide), exits: exits.map((exit) => exitView(exit, guide)) };
}

function endView(id: OutcomeId, guide: Guide): EndView {
  const { title, icon } = guide.outcomes[id];
  return { title, look: icon, icon: icons[icon] };
}
