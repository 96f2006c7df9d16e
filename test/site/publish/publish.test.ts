import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { lstat, readdir, readlink, rename, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
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
    await publish(site, join(folder, 'project/dist'));
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

describe('a site that is there', () => {
  it('keeps its folder, and the files that did not change', async () => {
    const folder = await folderWith({
      'dist/same.html': 'same',
      'dist/index.html': 'old',
      'dist/gone/index.html': 'old',
    });
    const numberOf = async (path: string) => (await stat(join(folder, path))).ino;
    const before = [await numberOf('dist'), await numberOf('dist/same.html')];
    await publish(new Map([...site, ['same.html', 'same']]), join(folder, 'dist'));
    expect(await filesIn(folder)).toEqual({ 'dist/index.html': 'new', 'dist/same.html': 'same' });
    expect([await numberOf('dist'), await numberOf('dist/same.html')]).toEqual(before);
    expect(await readdir(join(folder, 'dist'))).toEqual(['index.html', 'same.html']);
  });

  it('is there at every moment, each page whole and with what it loads', async () => {
    const folder = await folderWith({});
    const dist = join(folder, 'dist');
    await publish(edition(0), dist);
    const reader = new Worker(new URL('polling-reader.mjs', import.meta.url), { workerData: dist });
    onTestFinished(() => reader.terminate().then(() => undefined));
    const told = () =>
      new Promise<{ reads: number; failed: readonly string[] }>((done) => reader.once('message', done));
    await told();
    for (let at = 1; at <= 150; at += 1) await publish(edition(at), dist);
    const ended = told();
    reader.postMessage('stop');
    const { reads, failed } = await ended;
    expect(failed).toEqual([]);
    expect(reads).toBeGreaterThan(1000);
  });
});

/** A small site of which every file changes with each edition, and one comes and goes. */
function edition(at: number): Map<string, string> {
  const page = `<p>Bel 112 of 0800 2000.</p> ${'x'.repeat(5000)} <link href="assets/site-${at}.css"> end`;
  const pages = ['404.html', 'index.html', 'twente/index.html'].map((path) => [path, page] as const);
  return new Map([...pages, [`assets/site-${at}.css`, 'css end'], [`${at % 2 ? 'odd' : 'even'}/index.html`, page]]);
}

describe('a folder that does not take the site', () => {
  const failing = (code: string, fails: (from: string, to: string) => boolean) => (from: string, to: string) =>
    fails(from, to) ? Promise.reject(Object.assign(new Error(`${code}: rename`), { code })) : rename(from, to);
  const isBeside = (from: string) => /dist\.\d+/.test(from);

  it.each(['EXDEV', 'EACCES'])('from beside it (%s) takes it from inside, and nothing stays behind', async (code) => {
    const folder = await folderWith({ 'dist/old.html': 'old', 'dist/index.html': 'old' });
    await publish(site, join(folder, 'dist'), failing(code, isBeside));
    expect(await filesIn(folder)).toEqual({ 'dist/index.html': 'new' });
    expect(await readdir(folder)).toEqual(['dist']);
    expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
  });

  it.each(['EACCES', 'EIO'])('at all (%s) is as it was, and the reason is told without a stack', async (code) => {
    const folder = await folderWith({ 'dist/old.html': 'old' });
    const publishing = publish(
      site,
      join(folder, 'dist'),
      failing(code, () => true),
    );
    await expect(publishing).rejects.toMatchObject({ name: 'CannotPublish', toolCode: 'schrijven-niets' });
    await expect(publishing).rejects.toThrow(`${code}: rename`);
    expect(await filesIn(folder)).toEqual({ 'dist/old.html': 'old' });
  });

  it('half-way lacks no page, and says that some are new', async () => {
    const folder = await folderWith({ 'dist/old.html': 'old', 'dist/index.html': 'old' });
    const isStart = (_: string, to: string) => to.endsWith('index.html');
    const publishing = publish(new Map([['a.css', 'new'], ...site]), join(folder, 'dist'), failing('EIO', isStart));
    await expect(publishing).rejects.toMatchObject({ toolCode: 'schrijven-half' });
    expect(await filesIn(folder)).toEqual({ 'dist/a.css': 'new', 'dist/index.html': 'old', 'dist/old.html': 'old' });
  });

  it('that is not there yet stays away', async () => {
    const folder = await folderWith({});
    const publishing = publish(
      site,
      join(folder, 'dist'),
      failing('EIO', () => true),
    );
    await expect(publishing).rejects.toMatchObject({ toolCode: 'schrijven-niets' });
    expect(await readdir(folder)).toEqual([]);
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
  it('is changed inside, and stays mounted', async () => {
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
    await publish(site, join(folder, 'dist'));
    expect(await filesIn(join(folder, 'dist'))).toEqual({ 'index.html': 'new' });
    unmount(join(folder, 'dist'));
    expect(await filesIn(join(folder, 'dist'))).toEqual({ below: 'hidden' });
    expect((await readdir(folder)).sort()).toEqual(['dist', 'other']);
  });
});
