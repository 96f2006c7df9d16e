// The site of the project, for tests that need an address of their own.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, start } from './processes.mjs';

/** The site of the project, built for an address on this computer, in a folder of its own. */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-site-'));
  for (const name of ['regions', 'organisations', 'bronnen']) cpSync(name, join(folder, name), { recursive: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const args = ['bin/meldcode.mjs', 'build', folder, '--no-pdf', '--url', address];
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0)
    throw new Error('The site could not be built.');
  const stop = await start(process.execPath, ['bin/meldcode.mjs', 'serve', folder, '--port', String(port)], {
    ready: /http:/,
  });
  return {
    ...{ address, port, dist: join(folder, 'dist') },
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
