// Finds a screen reader and the screen it needs, and installs them where that is possible. Debian and Ubuntu only.
import { existsSync } from 'node:fs';
import { aptInstall, mayInstall } from './browsers.mjs';

/** From a program's path to the package it comes in. */
const packages = {
  '/usr/bin/orca': 'orca',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/dbus-run-session': 'dbus-daemon',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/chromium': 'chromium',
};

const absent = () =>
  Object.entries(packages)
    .filter(([path]) => !existsSync(path))
    .map(([, name]) => name);

/** @throws When one of them is not here, and cannot be installed. */
export function ensureOrca() {
  if (absent().length > 0 && mayInstall()) aptInstall(absent());
  if (absent().length > 0) throw new Error(`Not here (on Debian or Ubuntu: apt-get install ${absent().join(' ')}).`);
}
