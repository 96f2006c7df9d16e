import { actions, anyReader, type Reader } from './actions.js';
import { assess, isContradiction, type Assessment, type Mode } from './assess.js';
import { nothingGiven, withAnswer, type Given } from './given.js';
import { answersTo, type ActionId, type AnswerValue, type AskId } from './ids.js';

/** One answered question on a route; several answers where they lead to the same advice. */
export interface Choice {
  readonly ask: AskId;
  readonly answers: readonly AnswerValue[];
}

/** A point in the weighing: what is known there, and where each answer leads. Without branches the route ends here. */
export interface RouteNode {
  /** Equal for two points from which everything that follows is the same. */
  readonly key: string;
  /** One given that leads here; where answers were merged, the first of them. */
  readonly given: Given;
  readonly assessment: Assessment;
  /** What to do here, for the reader whose routes these are. */
  readonly actions: readonly ActionId[];
  readonly branches: readonly RouteBranch[];
}

export interface RouteBranch extends Choice {
  readonly to: RouteNode;
}

/** One way through the questions, from the first to the end. */
export interface Route {
  readonly choices: readonly Choice[];
  readonly end: RouteNode;
}

/** Every way through the questions as a tree, in which answers that lead to the same advice share a branch. */
export function routeTree(mode: Mode, reader: Reader = anyReader): RouteNode {
  return nodeAt(nothingGiven, mode, reader);
}

function nodeAt(given: Given, mode: Mode, reader: Reader): RouteNode {
  const assessment = assess(given, mode);
  const todo = actions(assessment, given, mode, reader);
  const ask = assessment.next;
  const branches = ask ? merged(answersTo(ask).map((value) => branch(given, ask, value, mode, reader))) : [];
  return { key: keyOf(assessment, todo, branches), given, assessment, actions: todo, branches };
}

/** Every way through the questions, in the order of the tree. */
export function everyRoute(mode: Mode, reader: Reader = anyReader): readonly Route[] {
  return routesFrom(routeTree(mode, reader));
}

function routesFrom(node: RouteNode, choices: readonly Choice[] = []): readonly Route[] {
  if (node.branches.length === 0) return [{ choices, end: node }];
  return node.branches.flatMap(({ ask, answers, to }) => routesFrom(to, [...choices, { ask, answers }]));
}

function branch(given: Given, ask: AskId, value: AnswerValue, mode: Mode, reader: Reader): RouteBranch {
  return { ask, answers: [value], to: nodeAt(withAnswer(given, ask, value), mode, reader) };
}

function merged(branches: readonly RouteBranch[]): readonly RouteBranch[] {
  const byKey = new Map<string, RouteBranch>();
  for (const next of branches) {
    const same = byKey.get(next.to.key);
    byKey.set(next.to.key, same ? { ...same, answers: [...same.answers, ...next.answers] } : next);
  }
  return [...byKey.values()];
}

function keyOf(assessment: Assessment, todo: readonly ActionId[], branches: readonly RouteBranch[]): string {
  const { next, outcome, report, help, norms } = assessment;
  // The contradiction is part of the advice: who meets it must be told.
  const contradiction = isContradiction(assessment);
  const onwards = branches.map(({ answers, to }) => [answers, to.key]);
  return JSON.stringify([next, outcome, report, help, norms, contradiction, todo, onwards]);
}
