import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './src/site/pdf/chromium.mjs';
import { findFirefox, findWebKitGtk } from './test/setup/browsers.mjs';
import { serveFrameworks } from './test/setup/framework-bundle.mjs';
import { webKitGtkLauncher } from './test/setup/webkitgtk-launcher.mjs';

const chromium = () =>
  chromeLauncher({
    concurrency: 1,
    launchOptions: {
      executablePath: findChromium(),
      headless: true,
      args: chromiumArgs(),
      userDataDir: mkdtempSync(join(tmpdir(), 'meldcode-chromium-')),
    },
  });

/** Puppeteer drives a stock Firefox over WebDriver BiDi. */
const firefox = () =>
  chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
  });

const webKitGtk = () => webKitGtkLauncher(findWebKitGtk());

const engines = [findChromium() && chromium, findFirefox() && firefox, findWebKitGtk() && webKitGtk].filter(Boolean);

// A lost engine must not pass unseen: CI asks for three.
const required = Number(process.env.REQUIRE_ENGINES ?? 1);
if (engines.length < required) throw new Error(`${engines.length} browser engines found, ${required} required`);

/** What an element says, screen after screen: words are the same in every engine, and walking to them takes a while. */
const inOneEngine = 'test/components/in-one-engine/*.test.ts';

/** Lit says at every load that this is its development build; the tests want that build, for its warnings. */
const isExpectedLog = ({ args }) => String(args[0]).startsWith('Lit is in dev mode');

const testsOf = ({ suites = [], tests = [] } = {}) => [...tests, ...suites.flatMap(testsOf)];

/** A test that expects a warning replaces `console.warn`; what still reaches the console is a failure. */
const unexpectedLogs = (session) => session.logs.filter((args) => !isExpectedLog({ args }));

/** Counts for scripts/test.mjs. Output on the console, and a file that could not run, count as one failure each. */
function summary(sessions) {
  const results = sessions.flatMap((session) => testsOf(session.testResults));
  const brokenFiles = sessions.filter((session) => session.errors.length > 0).length;
  const noisyFiles = sessions.filter((session) => unexpectedLogs(session).length > 0).length;
  return {
    passed: results.filter((result) => result.passed && !result.skipped).length,
    failed: results.filter((result) => !result.passed || result.skipped).length + brokenFiles + noisyFiles,
    noisyFiles,
  };
}

function summaryReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = summary([...sessions]);
      if (counts.noisyFiles > 0) {
        console.error(
          `${counts.noisyFiles} test files printed to the console (above); a test replaces what it expects.`,
        );
      }
      mkdirSync('reports', { recursive: true });
      writeFileSync('reports/component.json', JSON.stringify(counts));
    },
  };
}

export default {
  files: ['test/components/**/*.test.ts', `!${inOneEngine}`],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  hostname: '127.0.0.1',
  browsers: engines.map((start) => start()),
  groups: [{ name: 'in one engine', files: inOneEngine, browsers: engines.slice(0, 1).map((start) => start()) }],
  // Each engine runs one file at a time: focus belongs to one page only.
  concurrentBrowsers: 3,
  concurrency: 1,
  // axe takes over two seconds in an engine that has just started, and far more on a machine that does other work as well.
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  filterBrowserLogs: (log) => !isExpectedLog(log),
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), summaryReporter()],
  plugins: [serveFrameworks(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
};
