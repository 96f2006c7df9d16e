// Gets a real WordPress and a PHP that runs in Node, from packages that the project itself does not need. Kept outside git.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** PHP as WebAssembly, and the Node that it needs; together 771 MB. */
const programs = ['node@24.21.0', '@wp-playground/cli@3.1.56'];
/** WordPress 6.2 to 6.5, 159 MB. Newer ones are in no package. */
const builds = { name: '@wp-playground/wordpress-builds@0.9.19', file: 'wp-playground-wordpress-builds-0.9.19.tgz' };

/** Where all of it stands; it is found again the next time. */
export const cache = join(import.meta.dirname, '../../../node_modules/.cache/meldcode-wordpress');

function run(program, args) {
  // On Windows npm is a script, which only a shell can start; all arguments are our own.
  const { status } = spawnSync(program, args, { cwd: cache, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed; see above.`);
}

/** The programs of the packages: Node, and the one that serves WordPress. */
export function ensurePrograms() {
  const [node, cli] = ['node/bin/node', '@wp-playground/cli/wp-playground.js'].map((path) =>
    join(cache, 'node_modules', path),
  );
  if (!existsSync(node) || !existsSync(cli)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
    // The script of node@24 puts the program of this platform in its place; `npm run` hands down that our .npmrc lets none run.
    run('npm', ['install', '--ignore-scripts=false', '--no-audit', '--no-fund', ...programs]);
  }
  return { node, cli };
}

/**
 * The folder of a complete WordPress that nobody installed yet.
 *
 * @param {string} version Such as `6.5`.
 */
export function ensureWordPress(version) {
  const folder = join(cache, `wordpress-${version}`);
  if (existsSync(folder)) return folder;
  if (!existsSync(join(cache, builds.file))) run('npm', ['pack', builds.name]);
  const [code, assets] = [`package/src/wordpress/wp-${version}.zip`, `package/public/wp-${version}`];
  run('tar', ['xzf', builds.file, code, assets]);
  // The zip has the PHP, the folder the scripts and styles. Under another name until it is whole.
  const fresh = `${folder}.${process.pid}`;
  for (const [path, content] of Object.entries(unzipSync(readFileSync(join(cache, code))))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), content);
  }
  cpSync(join(cache, assets), fresh, { recursive: true, force: false });
  renameSync(fresh, folder);
  rmSync(join(cache, 'package'), { recursive: true });
  return folder;
}
