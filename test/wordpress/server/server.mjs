// Serves a WordPress of its own for one run of the tests, on this computer only.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, start } from '../../setup/processes.mjs';
import { ensurePrograms, ensureWordPress } from './install.mjs';

const here = (name) => join(import.meta.dirname, name);

/** A copy of WordPress that knows where the site is, with its log for mistakes of PHP switched on. */
function prepare(version, sitePort) {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-wordpress-'));
  cpSync(ensureWordPress(version), folder, { recursive: true });
  const own = join(folder, 'wp-content/mu-plugins');
  mkdirSync(own, { recursive: true });
  const text = readFileSync(here('local-site.php'), 'utf8');
  writeFileSync(join(own, 'local-site.php'), text.replace('__SITE_PORT__', String(sitePort)));
  return folder;
}

/**
 * Installs and serves WordPress, with the users `admin`, `editor` and `author`, who all have the password `password`.
 *
 * @param {{ version: string, php: string, sitePort: number }} options
 */
export async function startWordPress({ version, php, sitePort }) {
  const { node, cli } = ensurePrograms();
  const folder = prepare(version, sitePort);
  const port = await freePort();
  const debug = ['WP_DEBUG', 'WP_DEBUG_LOG'].flatMap((name) => ['--define-bool', name, 'true']);
  const args = [
    ...['--require', here('loopback.cjs'), cli, 'server', '--port', String(port), '--php', php, ...debug],
    ...['--define-bool', 'WP_DEBUG_DISPLAY', 'false', '--mount-before-install', `${folder}:/wordpress`],
    ...['--wordpress-install-mode', 'install-from-existing-files', '--blueprint', here('blueprint.json')],
  ];
  const stop = await start(node, args, { ready: /Ready!/ });
  return {
    address: `http://127.0.0.1:${port}/`,
    log: join(folder, 'wp-content/debug.log'),
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
