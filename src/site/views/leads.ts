import { answersTo, routeTree } from '../../engine/index.js';
import type { AnswerValue, AskId, Mode, OutcomeId, RouteBranch, RouteNode } from '../../engine/index.js';

/** Where one answer leads. */
export interface Lead {
  readonly answer: AnswerValue;
  /** What is certain after this answer, whatever comes next; null while it depends on the next answers. */
  readonly outcome: OutcomeId | null;
  /** What is asked next, before the outcome. */
  readonly next: AskId | null;
}

export interface AskLeads {
  readonly ask: AskId;
  /** The answer before it, where the same question comes elsewhere as well. */
  readonly after: { readonly ask: AskId; readonly answers: readonly AnswerValue[] } | null;
  readonly leads: readonly Lead[];
  /** Where it is asked. */
  readonly point: RouteNode;
}

/** The weighing as a short table: every question on which something still depends, and where each answer leads. */
export function askLeads(mode: Mode): readonly AskLeads[] {
  const points = openPoints(routeTree(mode), null);
  return points.map(({ point, via }, at) => {
    const ask = askOf(point);
    const known = points.slice(0, at).some((earlier) => askOf(earlier.point) === ask);
    return { ask, after: known ? via : null, leads: answersTo(ask).map((answer) => leadOf(point, answer)), point };
  });
}

interface OpenPoint {
  readonly point: RouteNode;
  readonly via: RouteBranch | null;
}

function openPoints(point: RouteNode, via: RouteBranch | null): readonly OpenPoint[] {
  if (certainOutcome(point)) return [];
  return [{ point, via }, ...point.branches.flatMap((branch) => openPoints(branch.to, branch))];
}

/** The outcome that every way on from here reaches first; null when they differ. */
function certainOutcome(point: RouteNode): OutcomeId | null {
  const outcomes = new Set(firstOutcomes(point));
  const [only] = outcomes;
  return outcomes.size === 1 && only ? only : null;
}

function firstOutcomes({ assessment, branches }: RouteNode): readonly OutcomeId[] {
  return assessment.outcome ? [assessment.outcome] : branches.flatMap(({ to }) => firstOutcomes(to));
}

function askOf({ assessment }: RouteNode): AskId {
  if (!assessment.next) throw new Error(`askLeads: nothing is asked at ${assessment.rule}`);
  return assessment.next;
}

function leadOf(point: RouteNode, answer: AnswerValue): Lead {
  const branch = point.branches.find(({ answers }) => answers.includes(answer));
  if (!branch) throw new Error(`askLeads: ${askOf(point)} has no way on for ${answer}`);
  const { outcome, next } = branch.to.assessment;
  return { answer, outcome: certainOutcome(branch.to), next: outcome ? null : next };
}
