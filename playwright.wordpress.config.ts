import { defineConfig } from '@playwright/test';
import { chromiumArgs, findFastChromium, isRoot } from './src/site/pdf/chromium.mjs';

/** What `npm run test:wordpress` runs; scripts/test-wordpress.mjs starts the site and WordPress. */
export default defineConfig({
  testDir: 'test/wordpress',
  outputDir: 'test-results',
  // One WordPress, which one test switches the plugin off in and the next one on.
  workers: 1,
  retries: 0,
  // PHP runs as WebAssembly, one request after another.
  timeout: 360_000,
  expect: { timeout: 90_000 },
  forbidOnly: process.env.CI === 'true',
  reporter: [['list'], ['json', { outputFile: 'reports/wordpress.json' }]],
  use: {
    baseURL: process.env['WORDPRESS_ADDRESS'] ?? '',
    actionTimeout: 60_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { executablePath: findFastChromium(), args: chromiumArgs(), chromiumSandbox: !isRoot() },
  },
});
