import { defineConfig } from 'vitest/config';

// A file that replaces a module (vi.mock) stands alone; all others share the modules they import, which halves the time.
const mocked = 'test/**/*.mocked.test.ts';

export default defineConfig({
  test: {
    setupFiles: ['test/setup/no-console.ts'],
    // Walking every combination of signs and answers takes a while on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          // These need a browser (Web Test Runner and Playwright run them), a web server (vitest.hosting.config.ts) or
          // the packed package (vitest.package.config.ts).
          exclude: [mocked, 'test/components/**', 'test/e2e/**', 'test/hosts/**', 'test/hosting/**', 'test/npm/**'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'mocked', include: [mocked] } },
    ],
  },
});
