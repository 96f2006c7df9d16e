import { actions, anyReader, type ActionId } from '../../engine/index.js';
import { modeIds, modes } from './mode.js';
import { routesOf } from './routes.js';

/** A list of actions that outcomes share, under a letter by which table and picture name it. */
export interface ActionList {
  readonly letter: string;
  readonly actions: readonly ActionId[];
  /** What artsen do, where that is another list. */
  readonly artsen: readonly ActionId[] | null;
}

/** Every different list of actions, in the order in which the routes first need it. */
export function actionLists(): readonly ActionList[] {
  const ends = modeIds.flatMap((id) => routesOf(modes[id]).map(({ end }) => ({ ...end, mode: modes[id] })));
  const different = new Map<string, (typeof ends)[number]>();
  for (const end of ends) if (!different.has(end.actions.join())) different.set(end.actions.join(), end);
  return [...different.values()].map(({ assessment, given, mode, actions: everybody }, at) => {
    const artsen = actions(assessment, given, mode, { ...anyReader, beroepsgroepen: ['artsen'] });
    const same = artsen.join() === everybody.join();
    return { letter: String.fromCharCode(65 + at), actions: everybody, artsen: same ? null : artsen };
  });
}

/** The letter of a list of actions. */
export function letterOf(actions: readonly ActionId[], lists: readonly ActionList[]): string {
  const list = lists.find((one) => one.actions.join() === actions.join());
  if (!list) throw new Error(`letterOf: no list of actions is ${actions.join(', ')}`);
  return list.letter;
}
