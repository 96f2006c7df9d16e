// Finds the servers and tools that the ready configuration is tested with, and installs them where that is possible.
import { existsSync } from 'node:fs';
import { aptInstall, mayInstall } from './browsers.mjs';

/** From a program to what Debian puts where, and the packages it comes in. */
const programs = {
  nginx: {
    paths: ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  },
  caddy: { paths: ['/usr/bin/caddy'], packages: ['caddy'] },
  rclone: { paths: ['/usr/bin/rclone'], packages: ['rclone'] },
  // Makes the certificate that both servers need.
  openssl: { paths: ['/usr/bin/openssl'], packages: ['openssl'] },
};

/** What can be tested, and with which programs. */
const tests = { nginx: ['nginx', 'openssl'], caddy: ['caddy', 'openssl'], rclone: ['rclone'] };

const isThere = (name) => programs[name].paths.every(existsSync);
const absent = () => Object.keys(programs).filter((name) => !isThere(name));
const packagesOf = (names) => names.flatMap((name) => programs[name].packages);

/**
 * The tests that can run here, after an attempt to install what they need.
 *
 * @returns {string[]} Some of nginx, caddy and rclone.
 * @throws With CI=true, when one of them cannot.
 */
export function ensureHostingPrograms() {
  if (absent().length > 0 && mayInstall()) aptInstall(packagesOf(absent()));
  const missing = absent();
  if (missing.length > 0) {
    const message = `Not here: ${missing.join(', ')} (on Debian or Ubuntu: apt-get install ${packagesOf(missing).join(' ')}).`;
    if (process.env.CI === 'true') throw new Error(message);
    console.log(`${message} Without CI=true the tests that need them are left out.`);
  }
  return Object.keys(tests).filter((name) => tests[name].every(isThere));
}
