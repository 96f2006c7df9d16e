import type { z } from 'zod';
import { addIssue } from '../messages/issues.js';

/** Nothing stands in a list twice: a reader would see it twice, or the order would not be certain. */
export function checkOnce(items: readonly string[], context: z.RefinementCtx): void {
  items.forEach((item, at) => {
    if (items.indexOf(item) !== at) addIssue(context, [at], 'lijst-dubbel', item);
  });
}
