// Where Chromium stands on this machine. No dependencies: the tests look for it before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean);

const chromiumPaths = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map((name) => `/usr/bin/${name}`),
  ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ...programFiles.flatMap((folder) => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
];

const headlessShell = '/usr/bin/chromium-headless-shell';

export const isRoot = () => process.getuid?.() === 0;

/** A browser from a snap cannot read the profile folder in /tmp that a test gives it; on Ubuntu /usr/bin holds only a script that starts it. */
const startsSnap = (path) => {
  const head = readFileSync(path).subarray(0, 4096).toString('latin1');
  return head.startsWith('#!') && head.includes('/snap/');
};

export const usable = (path) => existsSync(path) && !startsSnap(path);

/** The path in an environment variable outranks every search; a wrong path there is an error, not a reason to search on. */
export function fromEnvironment(name) {
  const path = process.env[name];
  if (path && !existsSync(path)) throw new Error(`${name}=${path} does not exist`);
  return path;
}

/** Chromium that Playwright installed, once `npm ci` has put Playwright there. */
function playwrightChromium() {
  try {
    const path = createRequire(import.meta.url)('playwright').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {string | undefined} */
export const findChromium = () => fromEnvironment('CHROME_PATH') ?? chromiumPaths.find(usable) ?? playwrightChromium();

/**
 * The engine of Chromium without the program around it, if it is here: it tests in half the time. It has no back/forward cache.
 *
 * @returns {string | undefined}
 */
export const findFastChromium = () =>
  process.env.CHROME_PATH || !existsSync(headlessShell) ? findChromium() : headlessShell;

/** Arguments that keep Chromium quiet on the network; without its sandbox only as root, where it refuses to start otherwise. */
export const chromiumArgs = () => [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot() ? ['--no-sandbox'] : []),
];
