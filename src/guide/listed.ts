import type { Ui } from '../schema/ui.js';

/** Words one after the other as people say them: "ma, di en wo". Old browsers have no `Intl.ListFormat`. */
export function listed(words: readonly string[], ui: Ui): string {
  const [last = '', ...before] = [...words].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${ui.and} ${last}`;
}
