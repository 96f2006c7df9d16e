import { defineConfig } from 'vitest/config';

/** What `npm run test:mutation` runs for each change of the engine: the tests of the engine, and nothing that takes longer. */
export default defineConfig({
  test: {
    include: ['test/engine/**/*.test.ts'],
    // The content of every guide is walked too slowly for this, and mutates nothing.
    exclude: ['test/engine/guides.test.ts'],
    setupFiles: ['test/setup/no-console.ts'],
    testTimeout: 60_000,
  },
});
