import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearLeftovers } from '../../../src/site/publish/leftovers.js';
import { filesIn, folderWith } from '../folder.js';

/** The number of a process that ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;
/** That of one which runs. */
const running = process.ppid;
const day = 24 * 60 * 60 * 1000;

describe('what killed builds left beside the site', () => {
  it('goes', async () => {
    const folder = await folderWith({
      'dist/index.html': 'now',
      [`dist.${ended}/index.html`]: 'half',
      [`dist.lock.${ended}.1a2b3c`]: 'half a lock',
      [`dist.${process.pid}/index.html`]: 'by an earlier process with my number',
    });
    await clearLeftovers(join(folder, 'dist'));
    expect(await filesIn(folder)).toEqual({ 'dist/index.html': 'now' });
  });

  it('stays while the process runs, for a day: its number may be that of another program by then', async () => {
    const theirs = { [`dist.${running}/index.html`]: 'new', [`dist.lock.${running}.1a2b3c`]: 'half a lock' };
    const folder = await folderWith({ ...theirs, 'dist/index.html': 'now' });
    await clearLeftovers(join(folder, 'dist'));
    expect(await filesIn(folder)).toMatchObject(theirs);
    await clearLeftovers(join(folder, 'dist'), Date.now() + day + 1000);
    expect(await filesIn(folder)).toEqual({ 'dist/index.html': 'now' });
  });

  it('is nothing else that is called like it', async () => {
    const mine = {
      [`dist.${ended}`]: 'a file',
      'dist.bak/a': '',
      [`distX${ended}/a`]: '',
      [`dist.${ended}.new/a`]: '',
    };
    const folder = await folderWith(mine);
    await clearLeftovers(join(folder, 'dist'));
    expect(await filesIn(folder)).toEqual(mine);
  });
});
