import {
  answered,
  answersTo,
  assess,
  nothingGiven,
  signIds,
  withAnswer,
  type Given,
  type Weighing,
} from '../../src/engine/index.js';

/**
 * Everything a reader can have given: she answers what is asked, changes an answer that she gave, and answers a sign at any
 * moment. (The combinations hold more: there question 3 may be answered where nobody asks it.)
 */
export function reachable(weighing: Weighing): readonly Given[] {
  const found = new Map([[JSON.stringify(nothingGiven), nothingGiven]]);
  // A map that grows while it is walked hands out what is added as well.
  for (const given of found.values()) {
    for (const next of reachableFrom(given, weighing)) found.set(JSON.stringify(next), next);
  }
  return [...found.values()];
}

function reachableFrom(given: Given, weighing: Weighing): readonly Given[] {
  const { next } = assess(given, { weighing, fast: false });
  const ids = new Set([...signIds, ...answered(given), ...(next ? [next] : [])]);
  return [...ids].flatMap((id) => answersTo(id).map((value) => withAnswer(given, id, value)));
}
