import type { z } from 'zod';
import { shown } from './is-no.js';

/** Nothing stands in a list twice: a reader would see it twice, or the order would not be certain. */
export function checkOnce(items: readonly string[], context: z.RefinementCtx): void {
  items.forEach((item, at) => {
    if (items.indexOf(item) === at) return;
    context.addIssue({ code: 'custom', path: [at], message: `${shown(item)} stands here twice (expected it once)` });
  });
}
