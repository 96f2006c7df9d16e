import { describe, expect, it } from 'vitest';
import {
  actions,
  anyReader,
  answersTo,
  assess,
  beroepsgroepIds,
  everyRoute,
  nothingGiven,
  routeTree,
  withAnswer,
  type AnswerValue,
  type AskId,
  type Choice,
  type Given,
  type Mode,
  type RouteNode,
} from '../../src/engine/index.js';
import { modes } from './combinations.js';

type Step = readonly [AskId, AnswerValue];

/** Every way through the questions by answering what is asked, found without the engine's routes. */
function walk(mode: Mode, given: Given = nothingGiven, path: readonly Step[] = []): readonly (readonly Step[])[] {
  const { next } = assess(given, mode);
  if (next === null) return [path];
  return answersTo(next).flatMap((value) => walk(mode, withAnswer(given, next, value), [...path, [next, value]]));
}

/** A merged route as the single ones it stands for. */
function expand(choices: readonly Choice[]): readonly (readonly Step[])[] {
  return choices.reduce<readonly (readonly Step[])[]>(
    (paths, { ask, answers }) =>
      paths.flatMap((path) => answers.map((answer): readonly Step[] => [...path, [ask, answer]])),
    [[]],
  );
}

const givenAfter = (path: readonly Step[]) =>
  path.reduce((given, [id, value]) => withAnswer(given, id, value), nothingGiven);
const tell = (path: readonly Step[]) => path.map(([ask, answer]) => `${ask}=${answer}`).join(' ');

/** All that a reader is told, for every beroepsgroep. */
function advice(given: Given, mode: Mode): unknown {
  const { next, outcome, report, help, norms, reasons } = assess(given, mode);
  const contradiction = reasons.some(({ id }) => id === 'tegenspraak');
  const groups = [[], ...beroepsgroepIds.map((id) => [id])];
  const todo = groups.map((group) =>
    actions(assess(given, mode), given, mode, { beroepsgroepen: group, writtenReports: true }),
  );
  return { next, outcome, report, help, norms, contradiction, todo };
}

/** All that a reader can be told from here on. */
function everythingFrom(given: Given, mode: Mode): unknown {
  const { next } = assess(given, mode);
  if (next === null) return advice(given, mode);
  return [advice(given, mode), answersTo(next).map((value) => everythingFrom(withAnswer(given, next, value), mode))];
}

function nodesOf(node: RouteNode): readonly RouteNode[] {
  return [node, ...node.branches.flatMap(({ to }) => nodesOf(to))];
}

describe.each(modes)('the ways through the questions: $weighing, fast: $fast', (mode) => {
  const routes = () => everyRoute(mode);
  const nodes = () => nodesOf(routeTree(mode));

  it('all end in an outcome, after each question at most once', () => {
    for (const path of walk(mode)) {
      expect(assess(givenAfter(path), mode).outcome, tell(path)).not.toBeNull();
      expect(new Set(path.map(([ask]) => ask)).size).toBe(path.length);
    }
  });

  it('are each in exactly one route', () => {
    const covered = routes()
      .flatMap(({ choices }) => expand(choices))
      .map(tell);
    expect([...covered].sort()).toEqual(walk(mode).map(tell).sort());
  });

  it('lead to the advice of their route, whichever of the merged answers was given', () => {
    for (const { choices, end } of routes()) {
      for (const path of expand(choices)) {
        expect(advice(givenAfter(path), mode), tell(path)).toEqual(advice(end.given, mode));
      }
    }
  });

  it('share a branch exactly where everything that follows is the same', () => {
    for (const { given, branches, assessment } of nodes()) {
      const { next } = assessment;
      if (next === null) continue;
      const follows = answersTo(next).map((value) =>
        JSON.stringify(everythingFrom(withAnswer(given, next, value), mode)),
      );
      const alike = [...new Set(follows)].map((same) => answersTo(next).filter((_, at) => follows[at] === same));
      expect(branches.map(({ answers }) => answers)).toEqual(alike);
    }
  });

  it('tell at each point what the engine says there', () => {
    for (const { given, assessment, actions: todo, branches } of nodes()) {
      expect(assessment).toEqual(assess(given, mode));
      expect(todo).toEqual(actions(assessment, given, mode, anyReader));
      expect(branches.every(({ ask }) => ask === assessment.next)).toBe(true);
      expect(branches.length > 0).toBe(assessment.next !== null);
    }
  });

  it('begin with nothing given, and reach each point by the first of the answers that lead there', () => {
    for (const { choices, end } of routes()) {
      expect(end.given).toEqual(givenAfter(choices.map(({ ask, answers }) => [ask, answers[0]!])));
    }
  });

  it('give two points the same key exactly where everything that follows is the same', () => {
    const follows = (node: RouteNode) => JSON.stringify(everythingFrom(node.given, mode));
    const points = nodes();
    const pairs = new Set(points.map((node) => `${node.key} ${follows(node)}`));
    expect(pairs.size).toBe(new Set(points.map(({ key }) => key)).size);
    expect(pairs.size).toBe(new Set(points.map(follows)).size);
  });
});
