import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need a browser (Web Test Runner and Playwright run them), a web server (vitest.hosting.config.ts) or the
    // packed package (vitest.package.config.ts).
    exclude: ['test/components/**', 'test/e2e/**', 'test/hosts/**', 'test/hosting/**', 'test/npm/**'],
    setupFiles: ['test/setup/no-console.ts'],
    // Walking every combination of signs and answers takes a while on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
