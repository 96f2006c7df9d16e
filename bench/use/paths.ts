import { routeTree, type Mode, type OutcomeId, type RouteNode } from '../../src/engine/index.js';
import type { Path } from '../../test/e2e/support/reader.js';

/** A way through the questions that ends in an outcome. */
export interface Way {
  readonly weighing: Mode['weighing'];
  readonly outcome: OutcomeId;
  readonly path: Path;
}

/** To each outcome of a weighing the way with the most questions: what holds for it holds for the shorter ones. */
export function longestWays(weighing: Mode['weighing']): readonly Way[] {
  const longest = new Map<OutcomeId, Path>();
  for (const { outcome, path } of ends(routeTree({ weighing, fast: false }))) {
    if (path.length > (longest.get(outcome)?.length ?? 0)) longest.set(outcome, path);
  }
  return [...longest].map(([outcome, path]) => ({ weighing, outcome, path }));
}

/** Where the questions first lead to an outcome; those that come beside one are not asked for on the way. */
function ends({ assessment, branches }: RouteNode, path: Path = []): readonly Omit<Way, 'weighing'>[] {
  if (assessment.outcome) return [{ outcome: assessment.outcome, path }];
  return branches.flatMap(({ ask, answers, to }) =>
    answers.slice(0, 1).flatMap((answer) => ends(to, [...path, [ask, answer]])),
  );
}
