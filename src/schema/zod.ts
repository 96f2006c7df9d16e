import { z } from 'zod';

/**
 * Reads files of JSON, in which nothing holds itself: to look out for that takes zod a tenth of its time. It counts for every schema
 * that is made afterwards, so each of them takes its `z` from here.
 */
z.config({
  memoizer: {
    attach: () => undefined,
    guard: () => undefined,
    alloc: (_schema, _payload, empty) => empty,
  },
});

export { z };
