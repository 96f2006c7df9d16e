import type { Assessment } from '../../engine/index.js';

/** Whether the advice names that question 1 was answered against a sign (rule N1). */
export function isContradiction({ reasons }: Assessment): boolean {
  return reasons.some(({ id }) => id === 'tegenspraak');
}
