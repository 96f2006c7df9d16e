// Serves a WordPress of its own for one run of the tests, on this computer only.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePrograms, ensureWordPress } from './install.mjs';

const here = (name) => join(import.meta.dirname, name);

/** A port that is free now. */
export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/**
 * Starts a program, and waits until it says that it is ready.
 *
 * @returns A function that stops it, by its id.
 */
export async function start(program, args, { ready, env = {} }) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.once('exit', done));
  let said = '';
  await new Promise((done, fail) => {
    const listen = (chunk) => {
      said += chunk;
      if (ready.test(said)) done();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    ended.then((code) => fail(new Error(`${args.join(' ')} ended with ${code}:\n${said}`)));
  });
  return async () => {
    child.kill();
    await ended;
  };
}

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
