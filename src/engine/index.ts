export * from './ids.js';
export { actions, isDangerNow } from './actions.js';
export { assess } from './assess.js';
export type { Assessment, Decision, Mode, Reason, Rule, Weighing } from './assess.js';
export { mayLeave } from './exits.js';
export { answered, answerTo, nothingGiven, unsafety, withAnswer } from './given.js';
export type { Answers, Given, Signs } from './given.js';
export { everyRoute, routeTree } from './routes.js';
export type { Choice, Route, RouteBranch, RouteNode } from './routes.js';
