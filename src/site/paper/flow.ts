import { assess, isSign, nothingGiven, routeTree, signIds, type RouteNode } from '../../engine/index.js';
import type { AnswerValue, AskId, Mode, OutcomeId, PlainValue, SignId, Signs } from '../../engine/index.js';
import { askLeads, type AskLeads, type Lead } from '../views/leads.js';

/** What one or more answers to a question lead to. */
export interface FlowExit {
  readonly answers: readonly AnswerValue[];
  readonly outcome: OutcomeId | null;
  /** The question that comes before anything is certain, beside the line of questions. */
  readonly side: FlowSide | null;
}

/** What is asked beside the line: one question, such as disclosure after nee on question 1, or the signs together. */
export type FlowSide = FlowQuestion | FlowSigns;

export interface FlowQuestion {
  readonly ask: AskId;
  readonly exits: readonly FlowExit[];
}

/** The signs after doubt on question 1: unsafety leads to the one outcome, everything else to the other. */
export interface FlowSigns {
  readonly signs: readonly SignId[];
  /** With any sign ja, or acuut twijfel. */
  readonly unsafe: OutcomeId;
  readonly otherwise: OutcomeId;
}

/** A question on the line; those that ask for signs stand together, as parts of question 2. */
export interface FlowRow {
  readonly asks: readonly AskId[];
  readonly exits: readonly FlowExit[];
  /** The answers that lead to the next row; with several asks, to each of them. */
  readonly on: readonly AnswerValue[];
  /** Where those answers end, at the last row. */
  readonly end: OutcomeId | null;
}

export interface PaperFlow {
  readonly rows: readonly FlowRow[];
  /** What is asked together with Veilig Thuis once a sign leads to a report. */
  readonly together: readonly AskId[];
}

/** The routes of a mode as one line of questions from top to bottom, with what leaves it at the side. */
export function paperFlow(mode: Mode): PaperFlow {
  const points = askLeads(mode);
  const line = points.filter(({ after }) => after === null);
  const sides = points.filter(({ after }) => after !== null);
  const rows = line.map((point, at) => rowOf(point, goesOn(line, at), sides));
  return { rows: withSignsTogether(rows), together: askedTogether(mode) };
}

/** Whether an answer goes on down the line: to the next question, or at the end to the first outcome of its own. */
function goesOn(line: readonly AskLeads[], at: number): (lead: Lead) => boolean {
  const here = line[at]?.point;
  const below = line[at + 1]?.point;
  // Doubt at question 1 asks the same next, but ends elsewhere: it is not the same way on.
  if (below) return ({ answer }) => here !== undefined && nodeAfter(here, answer)?.key === below.key;
  const before = line.slice(0, at).flatMap(({ leads }) => leads.map(({ outcome }) => outcome));
  const last = line[at]?.leads.find(({ outcome }) => !before.includes(outcome));
  return ({ outcome }) => outcome === last?.outcome;
}

function nodeAfter({ branches }: RouteNode, answer: AnswerValue): RouteNode | undefined {
  return branches.find(({ answers }) => answers.includes(answer))?.to;
}

function rowOf({ ask, leads }: AskLeads, isOn: (lead: Lead) => boolean, sides: readonly AskLeads[]): FlowRow {
  const on = leads.filter(isOn);
  const rest = leads.filter((lead) => !isOn(lead));
  if (on.length === 0) throw new Error(`paperFlow: no answer to ${ask} goes on down the line`);
  return {
    asks: [ask],
    exits: exitsOf(rest, (lead) => sideOf(ask, lead, sides)),
    on: on.map(({ answer }) => answer),
    end: on[0]?.outcome ?? null,
  };
}

function sideOf(ask: AskId, { answer, outcome, next }: Lead, sides: readonly AskLeads[]): FlowSide | null {
  if (outcome) return null;
  const side = sides.find(
    ({ ask: one, after }) => one === next && after?.ask === ask && after.answers.includes(answer),
  );
  if (!side)
    throw new Error(`paperFlow: ${answer} to ${ask} leads to ${String(next)}, which has no place in the picture`);
  return side.leads.every((one) => one.outcome !== null)
    ? { ask: side.ask, exits: exitsOf(side.leads, () => null) }
    : signsOf(side.point);
}

/** The signs as one question beside the line; a mistake where the routes are not as the words on the card say. */
function signsOf(point: RouteNode): FlowSigns {
  const ends = endsFrom(point, nothingGiven.signs);
  const [unsafe, otherwise] = [true, false].map((isUnsafe) => {
    const outcomes = new Set(ends.filter((end) => end.isUnsafe === isUnsafe).map(({ outcome }) => outcome));
    const [only] = outcomes;
    if (outcomes.size !== 1 || !only)
      throw new Error('paperFlow: the signs beside question 1 lead to more than two outcomes');
    return only;
  }) as [OutcomeId, OutcomeId];
  return { signs: signIds, unsafe, otherwise };
}

/** Whether these signs are a report whatever question 1 says (rule N1), as the engine has it. */
function isUnsafe(signs: Signs): boolean {
  return assess({ ...nothingGiven, signs }, { weighing: 'eerste', fast: false }).norms.length > 0;
}

interface End {
  readonly isUnsafe: boolean;
  readonly outcome: OutcomeId | null;
}

/** Where the signs lead, up to the first outcome. */
function endsFrom({ assessment, branches }: RouteNode, signs: Signs): readonly End[] {
  const { outcome, next } = assessment;
  if (outcome || !next || !isSign(next)) {
    return [{ outcome, isUnsafe: isUnsafe(signs) }];
  }
  return branches.flatMap(({ answers, to }) =>
    answers.flatMap((answer) => endsFrom(to, { ...signs, [next]: answer as PlainValue })),
  );
}

/** Answers with the same outcome together. */
function exitsOf(leads: readonly Lead[], side: (lead: Lead) => FlowSide | null): readonly FlowExit[] {
  const exits = new Map<string, FlowExit>();
  for (const lead of leads) {
    const key = lead.outcome ?? lead.answer;
    const known = exits.get(key);
    const answers = [...(known?.answers ?? []), lead.answer];
    exits.set(key, { answers, outcome: lead.outcome, side: side(lead) });
  }
  return [...exits.values()];
}

function withSignsTogether(rows: readonly FlowRow[]): readonly FlowRow[] {
  const signs = rows.filter(({ asks }) => asks.every(isSign));
  const [first] = signs;
  const last = signs.at(-1);
  if (!first || !last) return rows;
  const same = ({ exits, on }: FlowRow) => JSON.stringify([exits, on]);
  if (signs.some((row) => same(row) !== same(first))) {
    throw new Error('paperFlow: the signs lead to different things, which the picture cannot show');
  }
  const together = { ...last, asks: signs.flatMap(({ asks }) => asks) };
  return rows.flatMap((row) => (row === first ? [together] : signs.includes(row) ? [] : [row]));
}

/** The questions that go on beside a report. */
function askedTogether(mode: Mode): readonly AskId[] {
  const asks = new Set<AskId>();
  const visit = ({ assessment, branches }: RouteNode): void => {
    if (assessment.norms.length > 0 && assessment.next && !isSign(assessment.next)) asks.add(assessment.next);
    for (const { to } of branches) visit(to);
  };
  visit(routeTree(mode));
  return [...asks].sort();
}
