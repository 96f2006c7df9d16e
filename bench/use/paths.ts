import { routeTree, type Mode, type OutcomeId, type RouteNode } from '../../src/engine/index.js';
import type { Path } from '../../test/e2e/support/reader.js';

/** A way through the questions that ends in an outcome. */
export interface Way {
  readonly weighing: Mode['weighing'];
  readonly outcome: OutcomeId;
  readonly path: Path;
  /** Questions that are asked beside an outcome, and only together with Veilig Thuis; they lead to this one. */
  readonly together: Path;
}

type End = Omit<Way, 'weighing'>;

/**
 * To each outcome of a weighing the way with the most questions: what holds for it holds for the shorter ones. To an outcome that is
 * reached in no other way, the questions beside the one before it belong too.
 */
export function longestWays(weighing: Mode['weighing']): readonly Way[] {
  const longest = new Map<OutcomeId, End>();
  for (const end of ends(routeTree({ weighing, fast: false }))) {
    const known = longest.get(end.outcome);
    if (!known || isRather(end, known)) longest.set(end.outcome, end);
  }
  return [...longest.values()].map((end) => ({ weighing, ...end }));
}

function isRather(end: End, known: End): boolean {
  const later = end.together.length - known.together.length;
  return later < 0 || (later === 0 && end.path.length > known.path.length);
}

/** Every outcome on the way, and the one that the questions beside it lead to. */
function ends({ assessment, branches }: RouteNode, path: Path = [], together: Path = []): readonly End[] {
  const { outcome } = assessment;
  const further = branches.flatMap(({ ask, answers, to }) =>
    answers.slice(0, 1).flatMap((answer) => {
      const step = [ask, answer] as const;
      return outcome ? ends(to, path, [...together, step]) : ends(to, [...path, step], together);
    }),
  );
  return outcome ? [{ outcome, path, together }, ...further] : further;
}
