import { answerTo, assess, routeTree, type Given, type Mode, type RouteNode } from '../engine/index.js';

/** The rows of the decision table that somebody is on: one once everything was asked, several while something is open. */
export interface RouteNumbers {
  readonly first: number;
  readonly last: number;
}

/**
 * The numbers under which `/beslistabel/` has what a reader gave: it numbers the same tree in the same order (site/routes/rows.ts).
 *
 * @param tree The routes of the mode, for whoever has them already.
 * @returns null where no row has it: who answers a sign before it is asked, or changes an answer beside it, can be on none.
 */
export function routeNumbers(given: Given, mode: Mode, tree: RouteNode = routeTree(mode)): RouteNumbers | null {
  let node = tree;
  let before = 0;
  for (;;) {
    const { next } = node.assessment;
    const value = next === null ? 'open' : answerTo(given, next);
    if (value === 'open') break;
    const at = node.branches.findIndex(({ answers }) => answers.includes(value));
    const branch = node.branches[at];
    if (!branch) return null;
    before += sum(node.branches.slice(0, at).map(({ to }) => endsOf(to)));
    node = branch.to;
  }
  return saysTheSame(node, given, mode) ? { first: before + 1, last: before + endsOf(node) } : null;
}

/** A fact beside the route can have turned what its last point says. */
function saysTheSame({ assessment: there }: RouteNode, given: Given, mode: Mode): boolean {
  const here = assess(given, mode);
  const parts = [there, here].map(({ rule, next, outcome, report, help, norms }) =>
    [rule, next, outcome, report, help, ...norms].join(),
  );
  return parts[0] === parts[1];
}

/** How many rows go through a point. */
function endsOf({ branches }: RouteNode): number {
  return branches.length === 0 ? 1 : sum(branches.map(({ to }) => endsOf(to)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
