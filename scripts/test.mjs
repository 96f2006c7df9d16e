// Every check of the project, in order, up to the first layer that fails. `npm test` runs all; `npm test -- unit e2e` only those.
// The last line is always "N passed, N failed". No dependencies, so that it can say what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureEngines } from '../test/setup/browsers.mjs';
import { ensureHostingPrograms } from '../test/setup/hosting-programs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** Checks on names and on borrowed sentences that live beside the checkout; elsewhere they are passed over. */
const sharedTools = resolve('..', 'shared', 'tools');
const ownTexts = ['regions', 'organisations', 'src', 'templates', 'docs', 'README.md'];

/** Runs a Node program, shows its output, and says whether it ended well. */
const node = (args, env = {}) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

/** Path of a tool's program, without the shell wrappers of node_modules/.bin, which Windows cannot start this way. */
function programOf(packageName, tool) {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

const tool = (packageName, name, args, env) => node([programOf(packageName, name), ...args], env);

/** A layer that is one check: it passes or fails as a whole. */
const check = (run) => () => (run() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A layer that counts its own tests in a report; a run that fails without a failed test counts as one. */
const counted = (report, run, countsOf) => () => {
  rmSync(report, { force: true });
  const well = run();
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = countsOf(JSON.parse(readFileSync(report, 'utf8')));
  return { passed, failed: well ? failed : Math.max(failed, 1) };
};

// A skipped test counts as failed: it guards nothing.
const vitestCounts = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numPendingTests + numTodoTests,
});
const playwrightCounts = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
});

let engines;

/** Finds or installs the browsers once, and says which ones are used. */
function withEngines() {
  if (!engines) {
    engines = ensureEngines();
    console.log(`Browser engines: ${engines.join(', ')}.`);
    if (engines.length < 3) console.log('Without CI=true the engines that are here are enough; CI tests in all three.');
  }
  return { REQUIRE_ENGINES: String(engines.length) };
}

/** A bundle can hold syntax that no browser knows (a decorator passed through) while the build succeeds. */
const parsesAll = () =>
  readdirSync('dist', { recursive: true })
    .filter((name) => /\.m?js$/.test(name))
    .every((name) => node(['--check', join('dist', name)]));

/** The manifest is generated from the components and committed, because editors and documentation read it there. */
function manifestIsCurrent() {
  const made = tool('@custom-elements-manifest/analyzer', 'cem', [
    'analyze',
    '--outdir',
    'reports/manifest',
    '--quiet',
  ]);
  const texts = ['reports/manifest/custom-elements.json', 'custom-elements.json']
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'));
  if (made && texts.length === 2 && texts[0] === texts[1]) return true;
  console.error('custom-elements.json is not what the components say: run "npm run manifest" and commit it.');
  return false;
}

const unit = () =>
  tool('vitest', 'vitest', ['run', '--reporter=default', '--reporter=json', '--outputFile.json=reports/unit.json']);
/** Real servers with the ready configuration; which of them, depends on what is here. */
function hosting() {
  const names = ensureHostingPrograms();
  console.log(`Hosting is tested with: ${names.join(', ') || 'nothing'}.`);
  if (names.length === 0) return { passed: 0, failed: 0 };
  const report = 'reports/hosting.json';
  const run = ['run', '--config', 'vitest.hosting.config.ts', '--reporter=default', '--reporter=json'];
  const files = names.map((name) => `test/hosting/${name}.test.ts`);
  return counted(
    report,
    () => tool('vitest', 'vitest', [...run, `--outputFile.json=${report}`, ...files]),
    vitestCounts,
  )();
}

const packed = () => {
  const report = ['--reporter=default', '--reporter=json', '--outputFile.json=reports/package.json'];
  return tool('vitest', 'vitest', ['run', '--config', 'vitest.package.config.ts', ...report], withEngines());
};
const component = () => tool('@web/test-runner', 'wtr', [], withEngines());
const endToEnd = () => tool('@playwright/test', 'playwright', ['test'], withEngines());

const layers = {
  format: check(() => tool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.'])),
  lint: check(() =>
    tool('eslint', 'eslint', ['--max-warnings', '0', '--cache', '--cache-location', 'reports/.eslintcache', '.']),
  ),
  types: check(() => ['.', 'src/engine', 'src/site'].every((project) => tool('typescript', 'tsc', ['-p', project]))),
  // Its list of CSS properties ended before color-scheme.
  'lit-analyzer': check(() =>
    tool('lit-analyzer', 'lit-analyzer', ['src', '--strict', '--maxWarnings', '0', '--rules.no-invalid-css', 'off']),
  ),
  manifest: check(manifestIsCurrent),
  unit: counted('reports/unit.json', unit, vitestCounts),
  // With Chromium there, so that the PDFs are made which e2e reads.
  build: check(() => withEngines() && node(['bin/meldcode.mjs', 'build']) && parsesAll()),
  sizes: check(() => node(['scripts/sizes.mjs'])),
  hosting,
  package: counted('reports/package.json', packed, vitestCounts),
  component: counted('reports/component.json', component, (counts) => counts),
  e2e: counted('reports/e2e.json', endToEnd, playwrightCounts),
  ...(existsSync(sharedTools) && {
    people: check(() => node([join(sharedTools, 'no-people.mjs'), '.'])),
    'own-words': check(() =>
      node([join(sharedTools, 'own-words.mjs'), ...ownTexts.filter((path) => existsSync(path))]),
    ),
  }),
};

function runLayer(name) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  let counts;
  try {
    counts = layers[name]();
  } catch (error) {
    console.error(error.message);
    counts = { passed: 0, failed: 1 };
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  return counts;
}

function runAll(names) {
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    const { passed, failed } = runLayer(name);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) break;
  }
  return total;
}

function namesFrom(args) {
  const unknown = args.filter((name) => !(name in layers));
  if (unknown.length === 0) return Object.keys(layers).filter((name) => args.length === 0 || args.includes(name));
  console.error(`There is no layer ${unknown.join(', ')} (known: ${Object.keys(layers).join(', ')}).`);
  return undefined;
}

mkdirSync('reports', { recursive: true });
const names = namesFrom(process.argv.slice(2));
const total = names ? runAll(names) : { passed: 0, failed: 1 };
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
