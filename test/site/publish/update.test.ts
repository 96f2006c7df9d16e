import { mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish, withWaiting } from '../../../src/site/publish/publish.js';
import { changeOf, inSafeOrder } from '../../../src/site/publish/update.js';
import { filesIn, folderWith } from '../folder.js';

describe('the order in which files come', () => {
  it('is: what pages load, the pages each behind its twins, the start page last', () => {
    const paths = [
      'index.html',
      'index.html.gz',
      'a/index.html',
      'a/index.html.br',
      'a/index.html.gz',
      'widget/v1/a.js',
    ];
    expect(inSafeOrder([...paths, 'assets/b.css'])).toEqual([
      ...['assets/b.css', 'widget/v1/a.js'],
      ...['a/index.html.br', 'a/index.html.gz', 'a/index.html'],
      ...['index.html.gz', 'index.html'],
    ]);
  });

  it('turns round for what goes, which goes when all that is new is there', async () => {
    const folder = await folderWith({ 'old/index.html': 'old', 'assets/old.css': 'old', 'index.html': 'old' });
    const moved: string[] = [];
    await publish(new Map([['index.html', 'new']]), folder, async (from, to) => {
      expect(Object.keys(await filesIn(folder))).toEqual(['assets/old.css', 'index.html', 'old/index.html']);
      if (!from.endsWith('trial')) moved.push(to.slice(folder.length + 1));
      await rename(from, to);
    });
    expect(moved).toEqual(['index.html']);
    const { gone } = await changeOf(await folderWith({}), await folderWith({ 'a/index.html': '', 'assets/a.css': '' }));
    expect(gone).toEqual(['a/index.html', 'assets/a.css']);
  });
});

describe('a folder that is changed', () => {
  it('makes a folder of a file and a file of a folder', async () => {
    const folder = await folderWith({ a: 'a file', 'b/index.html': 'in a folder' });
    await publish(
      new Map([
        ['a/index.html', 'A'],
        ['b', 'B'],
      ]),
      folder,
    );
    expect(await filesIn(folder)).toEqual({ 'a/index.html': 'A', b: 'B' });
  });

  it('loses what an earlier build was writing, links and empty folders, but not what is of the disk', async () => {
    const folder = await folderWith({ '.new.123/index.html': 'half', 'lost+found/a': '' });
    await mkdir(join(folder, 'empty/below'), { recursive: true });
    await symlink('/nowhere', join(folder, 'link'));
    await publish(new Map([['index.html', 'new']]), folder);
    expect((await readdir(folder)).sort()).toEqual(['index.html', 'lost+found']);
    expect(await readdir(join(folder, 'lost+found'))).toEqual(['a']);
  });

  it('gets files of its own where a link led to the same ones', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'meldcode-test-'));
    await publish(new Map([['index.html', 'same']]), elsewhere);
    const folder = await folderWith({});
    await symlink(elsewhere, join(folder, 'twente'));
    await publish(new Map([['twente/index.html', 'same']]), folder);
    expect(await filesIn(folder)).toEqual({ 'twente/index.html': 'same' });
    expect(await filesIn(elsewhere)).toEqual({ 'index.html': 'same' });
    await rm(elsewhere, { recursive: true });
  });

  it('stays as it was where not all of the site can be written', async () => {
    const before = { 'index.html': 'old', 'assets/old.css': 'old' };
    const folder = await folderWith(before);
    // Too long a name for any disk.
    const files = new Map([
      ['assets/new.css', 'new'],
      [`${'z'.repeat(300)}.html`, ''],
      ['index.html', 'new'],
    ]);
    await expect(publish(files, folder)).rejects.toMatchObject({ toolCode: 'schrijven-niets' });
    expect(await filesIn(folder)).toEqual(before);
  });
});

describe('a site of which files are kept', () => {
  const before = { 'index.html': 'old', 'a/index.html': 'kept', 'b/index.html': 'gone' };
  const made = (folder: string, meanwhile: () => Promise<void>) =>
    withWaiting(folder, async (site) => {
      await site.write('index.html', 'new');
      site.keep(['a/index.html']);
      await meanwhile();
      await site.publish();
    });

  it('has them as they are, and nothing that is neither made nor kept', async () => {
    const folder = await folderWith(before);
    await made(folder, () => Promise.resolve());
    expect(await filesIn(folder)).toEqual({ 'index.html': 'new', 'a/index.html': 'kept' });
    expect(await readdir(folder)).not.toContain('b');
  });

  it('is not published without one that somebody took away meanwhile', async () => {
    const folder = await folderWith(before);
    const making = made(folder, () => rm(join(folder, 'a/index.html')));
    await expect(making).rejects.toMatchObject({ toolCode: 'site-veranderd' });
    expect(await filesIn(folder)).toEqual({ 'index.html': 'old', 'b/index.html': 'gone' });
  });

  it('is not published where the whole site was taken away meanwhile', async () => {
    const parent = await folderWith({ 'dist/a/index.html': 'kept' });
    const making = made(join(parent, 'dist'), () => rm(join(parent, 'dist'), { recursive: true }));
    await expect(making).rejects.toMatchObject({ toolCode: 'site-veranderd' });
    expect(await readdir(parent)).toEqual([]);
  });
});
