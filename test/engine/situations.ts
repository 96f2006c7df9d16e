import { assess } from '../../src/engine/index.js';
import { everything } from './combinations.js';

// Each test asks for these itself: what runs while a file is read belongs to no test, so the mutation run cannot tell
// which test would notice a mistake, and a mistake that throws there fails none.

/** Every combination in every mode, with what the engine says about it. */
export function assessed() {
  return everything.map((one) => ({ ...one, assessment: assess(one.given, one.mode) }));
}
export type Assessed = ReturnType<typeof assessed>[number];

/** One combination for each outcome, signs and mode, by key: what the actions depend on (actions.test.ts proves that). */
export function situations(): ReadonlyMap<string, Assessed> {
  return new Map(assessed().map((one) => [situationKey(one), one]));
}

export function situationKey({ assessment, given, mode }: Assessed): string {
  return JSON.stringify([assessment.outcome, given.signs, mode]);
}
