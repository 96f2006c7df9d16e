import { defineConfig } from 'vitest/config';

/** The layer "package" of scripts/test.mjs: the packed npm package, installed and used. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: ['test/package/setup.ts'],
    setupFiles: ['test/setup/no-console.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
