// Finds the browsers the tests need, and installs them where that is possible. No dependencies: it runs before everything else.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  findChromium,
  findFastChromium,
  fromEnvironment,
  isRoot,
  programFiles,
  usable,
} from '../../src/site/pdf/chromium.mjs';

const firefoxPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

const chromiumPackages = ['chromium', 'fonts-liberation'];
const enginePackages = [...chromiumPackages, 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** @returns {string | undefined} */
export const findFirefox = () => fromEnvironment('FIREFOX_PATH') ?? firefoxPaths.find(usable);

/** WebKitGTK needs three things: its driver, a browser for that driver to start, and a display (a real one or Xvfb). */
export function findWebKitGtk() {
  const driver = '/usr/bin/WebKitWebDriver';
  if (!existsSync(driver) || !(process.env.DISPLAY || existsSync('/usr/bin/Xvfb'))) return undefined;
  const binary = readdirSync('/usr/lib')
    .flatMap((folder) => ['4.1', '4.0'].map((version) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`))
    .find(existsSync);
  return binary && { driver, binary };
}

export const mayInstall = () => process.env.NO_BROWSER_INSTALL !== '1';

const isDebianLike = () => existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');

/** Nothing asks a question, and no server that a package brings is started. */
const quietly = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1', SYSTEMD_OFFLINE: '1' };

const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...quietly } }).status === 0;

/** Installs Debian packages, as root on Debian or Ubuntu only. */
export function aptInstall(packages) {
  if (!isRoot() || !isDebianLike()) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get (NO_BROWSER_INSTALL=1 switches this off).`);
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

const fastChromium = 'chromium-headless-shell';

/** Older releases have no package of the engine of Chromium alone. */
const aptInstallEngines = () => aptInstall([...enginePackages, fastChromium]) || aptInstall(enginePackages);

function playwrightInstall() {
  console.log('Installing Chromium with Playwright (NO_BROWSER_INSTALL=1 switches this off).');
  const folder = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  return run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
}

/** The path of a Chromium, installed first if there is none. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (mayInstall() && (aptInstall(chromiumPackages) || playwrightInstall())) {
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    [
      'The tests need Chromium, and none was found. Three ways out:',
      '  1. install Chromium or Chrome, and set CHROME_PATH to it if it is in an unusual place;',
      '  2. run "npx playwright install chromium";',
      '  3. run the tests as root on Debian or Ubuntu: they install it themselves (without NO_BROWSER_INSTALL=1).',
    ].join('\n'),
  );
}

/** Which of the three engines are here. */
export const findEngines = () =>
  [
    ['Chromium', findChromium()],
    ['Firefox', findFirefox()],
    ['WebKitGTK', findWebKitGtk()],
  ]
    .filter(([, found]) => found)
    .map(([name]) => name);

function ensureAllEngines() {
  // Somebody may have put the engines there by hand, without the one that tests in half the time.
  const isSlow = !process.env.CHROME_PATH && findFastChromium() === findChromium();
  if (mayInstall() && (findEngines().length < 3 || isSlow)) aptInstallEngines();
  const found = findEngines();
  if (found.length === 3) return found;
  throw new Error(
    [
      `CI=true asks for Chromium, Firefox and WebKitGTK; found: ${found.join(', ') || 'none'}. Three ways out:`,
      `  1. apt-get install ${enginePackages.join(' ')} (Debian; CHROME_PATH and FIREFOX_PATH name browsers elsewhere);`,
      '  2. run the tests as root on Debian: they install all three themselves (without NO_BROWSER_INSTALL=1);',
      '  3. run the tests without CI=true: then the engines that are here are enough.',
    ].join('\n'),
  );
}

/** The names of the engines the tests will use: all three in CI, elsewhere at least Chromium. */
export function ensureEngines() {
  if (process.env.CI === 'true') return ensureAllEngines();
  ensureChromium();
  return findEngines();
}
