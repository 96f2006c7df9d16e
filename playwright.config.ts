import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findFastChromium, isRoot } from './src/site/pdf/chromium.mjs';

const askForPort = `const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })`;

// Every worker loads this file again; the environment, which workers inherit, keeps the port the same.
process.env.MELDCODE_TEST_PORT ??= execFileSync(process.execPath, ['-e', askForPort], { encoding: 'utf8' }).trim();
const port = process.env.MELDCODE_TEST_PORT;
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'test',
  testMatch: /test\/(e2e|hosts)\/.*\.(spec|test)\.ts$/,
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A test that waits for nothing ends at once; these are for a machine that does other work as well.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI === 'true',
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { executablePath: findFastChromium(), args: chromiumArgs(), chromiumSandbox: !isRoot() },
  },
  webServer: {
    command: `node bin/meldcode.mjs serve --port ${port}`,
    url: `${baseURL}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
