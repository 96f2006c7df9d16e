import { z } from '../zod.js';
import { addIssue } from '../messages/issues.js';
import type { Named } from '../messages/words.js';

/** Whether an object that may have other problems names ids under `list` that can be looked up in `record`. */
export function hasOwnIds(list: string, record: string) {
  const part = z.object({ [list]: z.array(z.string()), [record]: z.record(z.string(), z.unknown()) });
  return { when: ({ value }: { readonly value: unknown }) => part.safeParse(value).success };
}

/** Every id under `list` is one of `record` in the same object. */
export function checkOwnIds(list: string, record: string, kind: Named) {
  return (value: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void => {
    const known = Object.keys(value[record] as object);
    (value[list] as readonly string[]).forEach((id, at) => {
      if (!known.includes(id)) addIssue(context, [list, at], 'verwijzing-onbekend', kind, id, known);
    });
  };
}
