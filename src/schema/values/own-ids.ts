import { z } from 'zod';

/** Whether an object that may have other problems names ids under `list` that can be looked up in `record`. */
export function hasOwnIds(list: string, record: string) {
  const part = z.object({ [list]: z.array(z.string()), [record]: z.record(z.string(), z.unknown()) });
  return { when: ({ value }: { readonly value: unknown }) => part.safeParse(value).success };
}

/** Every id under `list` is one of `record` in the same object. */
export function checkOwnIds(list: string, record: string, what: string) {
  return (value: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void => {
    const known = Object.keys(value[record] as object).sort();
    (value[list] as readonly string[]).forEach((id, at) => {
      if (known.includes(id)) return;
      const message = `there is no ${what} "${id}" here (expected one of: ${known.join(', ')})`;
      context.addIssue({ code: 'custom', path: [list, at], message });
    });
  };
}
