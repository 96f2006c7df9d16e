import { everyRoute, routeTree } from '../../engine/index.js';
import { once } from '../once.js';

/** The routes of a mode for a reader as a tree. */
export const treeOf = once(routeTree);

/** Every route of a mode for a reader. */
export const routesOf = once(everyRoute);
