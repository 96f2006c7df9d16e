import { defineConfig } from 'vitest/config';

/** The layer "package" of scripts/test.mjs: the packed npm package, installed and used. */
export default defineConfig({
  test: {
    include: ['test/npm/**/*.test.ts'],
    globalSetup: ['test/npm/setup.ts'],
    setupFiles: ['test/setup/no-console.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
