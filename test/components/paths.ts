import {
  routeTree,
  type AnswerValue,
  type AskId,
  type Mode,
  type OutcomeId,
  type RouteNode,
} from '../../src/engine/index.js';

/** Answers in the order in which they are asked. */
export type Path = readonly (readonly [AskId, AnswerValue])[];

export const firstWeighing: Mode = { weighing: 'eerste', fast: false };
export const lookingAgain: Mode = { weighing: 'opnieuw', fast: false };

/** The shortest way to a point in the weighing where `wanted` holds. */
export function pathTo(wanted: (node: RouteNode) => boolean, mode = firstWeighing): Path {
  const path = shortest(everyPath(routeTree(mode)).filter(({ node }) => wanted(node)));
  if (!path) throw new Error('The engine has no way to this point.');
  return path;
}

export const pathToQuestion = (id: AskId, mode = firstWeighing): Path =>
  pathTo(({ assessment }) => assessment.next === id && assessment.outcome === null, mode);

export const pathToOutcome = (id: OutcomeId, mode = firstWeighing): Path =>
  pathTo(({ assessment }) => assessment.outcome === id, mode);

interface Visit {
  readonly node: RouteNode;
  readonly path: Path;
}

function everyPath(node: RouteNode, path: Path = []): readonly Visit[] {
  const onwards = node.branches.flatMap(({ ask, answers, to }) =>
    answers.slice(0, 1).flatMap((answer) => everyPath(to, [...path, [ask, answer]])),
  );
  return [{ node, path }, ...onwards];
}

function shortest(visits: readonly Visit[]): Path | undefined {
  return [...visits].sort((one, other) => one.path.length - other.path.length)[0]?.path;
}
