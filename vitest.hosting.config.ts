import { defineConfig } from 'vitest/config';

/** The layer "hosting" of scripts/test.mjs, which says which of these files can run. */
export default defineConfig({
  test: {
    include: ['test/hosting/**/*.test.ts'],
    setupFiles: ['test/setup/no-console.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
