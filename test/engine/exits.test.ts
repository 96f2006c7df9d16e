import { describe, expect, it } from 'vitest';
import { mayLeave } from '../../src/engine/index.js';

describe('an exit with a condition', () => {
  it('opens when the condition is certain', () => {
    expect(mayLeave('ja')).toBe(true);
  });

  it.each(['nee', 'twijfel'] as const)('stays closed on %s: who is not certain stays in the meldcode', (answer) => {
    expect(mayLeave(answer)).toBe(false);
  });
});
