import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { lstat, readdir, readlink, rename, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clearLeftovers } from '../../../src/site/publish/leftovers.js';
import { publish } from '../../../src/site/publish/publish.js';
import { filesIn, folderWith } from '../folder.js';

describe('publishing a site', () => {
  it('makes the folder where there is none', async () => {
    const folder = await folderWith({});
    await publish(
      new Map<string, string | Uint8Array>([
        ['a/index.html', 'A'],
        ['b.bin', Buffer.from('B')],
      ]),
      join(folder, 'dist'),
    );
    expect(await filesIn(folder)).toEqual({ 'dist/a/index.html': 'A', 'dist/b.bin': 'B' });
  });

  it('leaves nothing of the site before it', async () => {
    const folder = await folderWith({ 'dist/old.html': 'old' });
    await publish(new Map([['index.html', 'new']]), join(folder, 'dist'));
    expect(await filesIn(folder)).toEqual({ 'dist/index.html': 'new' });
  });

  it('can be read by a web server', async () => {
    const folder = await folderWith({});
    await publish(new Map([['index.html', 'new']]), join(folder, 'dist'));
    expect((await stat(join(folder, 'dist'))).mode & 0o055).toBe(0o055);
  });

  it('that fails half-way leaves the site before it, and nothing else', async () => {
    const folder = await folderWith({ 'dist/old.html': 'old' });
    // The second file cannot be written: its folder is a file.
    const files = new Map([
      ['page', 'new'],
      ['page/index.html', 'new'],
    ]);
    await expect(publish(files, join(folder, 'dist'))).rejects.toThrow();
    expect(await filesIn(folder)).toEqual({ 'dist/old.html': 'old' });
  });

  it('fails where the folder cannot be made', async () => {
    const folder = await folderWith({ blocked: 'a file' });
    await expect(publish(new Map([['index.html', 'new']]), join(folder, 'blocked/dist'))).rejects.toThrow();
    expect(await filesIn(folder)).toEqual({ blocked: 'a file' });
  });
});

const site = new Map([['index.html', 'new']]);

describe('a site whose folder is a link', () => {
  it('replaces what the link leads to, and keeps the link', async () => {
    const folder = await folderWith({ 'www/meldcode/old.html': 'old', 'project/a': '' });
    await symlink('../www/meldcode', join(folder, 'project/dist'));
    expect(await publish(site, join(folder, 'project/dist'))).toBe('whole');
    expect((await lstat(join(folder, 'project/dist'))).isSymbolicLink()).toBe(true);
    expect(await readlink(join(folder, 'project/dist'))).toBe('../www/meldcode');
    expect(await filesIn(join(folder, 'www'))).toEqual({ 'meldcode/index.html': 'new' });
    expect(await readdir(join(folder, 'project'))).toEqual(['a', 'dist']);
  });

  it('makes what the link leads to where it is not there yet, also over a second link', async () => {
    const folder = await folderWith({ 'www/a': '' });
    await symlink(join(folder, 'second'), join(folder, 'dist'));
    await symlink('www/meldcode', join(folder, 'second'));
    await publish(site, join(folder, 'dist'));
    expect(await filesIn(join(folder, 'www'))).toEqual({ a: '', 'meldcode/index.html': 'new' });
  });

  it('says so where the link leads to itself', async () => {
    const folder = await folderWith({});
    await symlink('dist', join(folder, 'dist'));
    await expect(publish(site, join(folder, 'dist'))).rejects.toMatchObject({ toolCode: 'doel-kringloop' });
  });
});

describe('a site whose folder is none', () => {
  it('is not published over a file', async () => {
    const folder = await folderWith({ dist: 'mine' });
    await expect(publish(site, join(folder, 'dist'))).rejects.toMatchObject({ toolCode: 'doel-geen-map' });
    expect(await filesIn(folder)).toEqual({ dist: 'mine' });
  });
});

describe('a site whose folder cannot be moved', () => {
  const failing = (code: string) => (from: string, to: string) =>
    from.endsWith('dist') ? Promise.reject(Object.assign(new Error(`${code}: rename`), { code })) : rename(from, to);

  it.each(['EBUSY', 'EXDEV'])('(%s) is written inside, and what is gone goes', async (code) => {
    const folder = await folderWith({
      'dist/old.html': 'old',
      'dist/index.html': 'old',
      'dist/gone/index.html': 'old',
    });
    const before = await stat(join(folder, 'dist'));
    expect(await publish(site, join(folder, 'dist'), failing(code))).toBe('file by file');
    expect(await filesIn(folder)).toEqual({ 'dist/index.html': 'new' });
    expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
    expect((await stat(join(folder, 'dist'))).ino).toBe(before.ino);
  });

  it('for another reason stays as it was, and the reason is told without a stack', async () => {
    const folder = await folderWith({ 'dist/old.html': 'old' });
    const publishing = publish(site, join(folder, 'dist'), failing('EACCES'));
    await expect(publishing).rejects.toMatchObject({ name: 'CannotPublish', toolCode: 'schrijven-niets' });
    await expect(publishing).rejects.toThrow('EACCES: rename');
    expect(await filesIn(folder)).toEqual({ 'dist/old.html': 'old' });
  });

  it('comes back where the new one does not get its place', async () => {
    const folder = await folderWith({ 'dist/old.html': 'old' });
    const second = (from: string, to: string) =>
      to.endsWith('dist') && !from.endsWith('.old')
        ? Promise.reject(Object.assign(new Error('EIO: rename'), { code: 'EIO' }))
        : rename(from, to);
    await expect(publish(site, join(folder, 'dist'), second)).rejects.toMatchObject({ toolCode: 'schrijven-niets' });
    expect(await filesIn(folder)).toEqual({ 'dist/old.html': 'old' });
  });

  it('is named, kept and put back by the next build where it cannot come back either', async () => {
    const folder = await folderWith({ 'dist/old.html': 'old' });
    const [dist, old] = [join(folder, 'dist'), `dist.${String(process.pid)}.old`];
    const first = (from: string, to: string) =>
      to === dist ? Promise.reject(Object.assign(new Error('EIO: rename'), { code: 'EIO' })) : rename(from, to);
    const publishing = publish(site, dist, first);
    await expect(publishing).rejects.toMatchObject({ toolCode: 'schrijven-opzij' });
    await expect(publishing).rejects.toThrow(join(folder, old));
    expect(await filesIn(folder)).toEqual({ [`${old}/old.html`]: 'old' });
    await clearLeftovers(dist, Date.now() + 2 * 24 * 60 * 60 * 1000);
    expect(await filesIn(folder)).toEqual({ 'dist/old.html': 'old' });
  });
});

/** A mount of a disk of its own, or of a folder of the same disk; needs to be root, on a machine that allows it. */
const mounts: readonly (readonly [name: string, words: (folder: string) => readonly string[]])[] = [
  ['another disk', () => ['-t', 'tmpfs', 'tmpfs']],
  ['a folder of the same disk', (folder) => ['--bind', join(folder, 'other')]],
];
const mount = (...words: readonly string[]) => spawnSync('mount', words, { stdio: 'ignore' }).status === 0;
const unmount = (folder: string) => spawnSync('umount', ['--lazy', folder], { stdio: 'ignore' }).status === 0;

function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-mount-'));
  const allowed = mount('-t', 'tmpfs', 'tmpfs', folder);
  if (allowed) unmount(folder);
  rmSync(folder, { recursive: true });
  return allowed;
}

// Elsewhere the errors above stand for it.
describe.each(mayMount() ? mounts : [])('a site whose folder is a mount point of %s', (_, words) => {
  it('is written inside, and stays mounted', async () => {
    const folder = await folderWith({ 'other/a': '', 'dist/below': 'hidden' });
    expect(mount(...words(folder), join(folder, 'dist'))).toBe(true);
    onTestFinished(() => void unmount(join(folder, 'dist')));
    await publish(
      new Map([
        ['old/index.html', 'old'],
        ['index.html', 'old'],
      ]),
      join(folder, 'dist'),
    );
    expect(await publish(site, join(folder, 'dist'))).toBe('file by file');
    expect(await filesIn(join(folder, 'dist'))).toEqual({ 'index.html': 'new' });
    unmount(join(folder, 'dist'));
    expect(await filesIn(join(folder, 'dist'))).toEqual({ below: 'hidden' });
    expect((await readdir(folder)).sort()).toEqual(['dist', 'other']);
  });
});
