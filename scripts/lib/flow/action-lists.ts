import { everyRoute, type ActionId } from '../../../src/engine/index.js';
import { modeIds, modes } from './mode.js';

/** A list of actions that outcomes share, under a letter by which table and picture name it. */
export interface ActionList {
  readonly letter: string;
  readonly actions: readonly ActionId[];
}

/** Every different list of actions, in the order in which the routes first need it. */
export function actionLists(): readonly ActionList[] {
  const ends = modeIds.flatMap((id) => everyRoute(modes[id]).map(({ end }) => end.actions));
  const different = new Map(ends.map((actions) => [actions.join(), actions]));
  return [...different.values()].map((actions, at) => ({ letter: String.fromCharCode(65 + at), actions }));
}

/** The letter of a list of actions. */
export function letterOf(actions: readonly ActionId[], lists: readonly ActionList[]): string {
  const list = lists.find((one) => one.actions.join() === actions.join());
  if (!list) throw new Error(`letterOf: no list of actions is ${actions.join(', ')}`);
  return list.letter;
}
