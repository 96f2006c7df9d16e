import { isContradiction, type Decision, type MeldnormId, type OutcomeId, type RouteNode } from '../../engine/index.js';

/** Where a way through the questions ends, as far as it is certain there. */
export interface SpineEnd {
  readonly outcome: OutcomeId;
  readonly report: Decision;
  /** Null while it depends on what is asked beside the report. */
  readonly help: Decision | null;
  readonly norms: readonly MeldnormId[];
  /** The advice names that an answer contradicts a sign. */
  readonly contradiction: boolean;
}

/** The ends of every way on from a point. */
export type EndOf = (point: RouteNode) => readonly SpineEnd[];

/** The ends at the first outcome: what is asked beside a report changes no report. */
export const firstEnd: EndOf = (point) => {
  const { outcome, report, help, norms, next } = point.assessment;
  if (!outcome) return point.branches.flatMap(({ to }) => firstEnd(to));
  return [{ outcome, report, help: next ? null : help, norms, contradiction: isContradiction(point.assessment) }];
};

/** The ends once everything beside a report was asked as well; a contradiction is named with the report itself. */
export const endAfterReport: EndOf = (point) => {
  const { outcome, report, help, norms, next } = point.assessment;
  if (next) return point.branches.flatMap(({ to }) => endAfterReport(to));
  return outcome ? [{ outcome, report, help, norms, contradiction: false }] : [];
};

/** The one end of every way on from here; null where they differ. */
export function certainEnd(point: RouteNode, endOf: EndOf): SpineEnd | null {
  const [first, ...others] = endOf(point);
  return first && others.every((end) => JSON.stringify(end) === JSON.stringify(first)) ? first : null;
}
