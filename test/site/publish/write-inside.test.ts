import { mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inSafeOrder, writeInside } from '../../../src/site/publish/write-inside.js';
import { filesIn, folderWith } from '../folder.js';

describe('the order in which files are written', () => {
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
});

describe('a site that is written into a folder', () => {
  it('leaves what did not change alone, and nothing of its own behind', async () => {
    const folder = await folderWith({ 'same.html': 'same', 'other.html': 'old' });
    const before = await stat(join(folder, 'same.html'));
    await writeInside(
      new Map([
        ['same.html', 'same'],
        ['other.html', 'new'],
      ]),
      folder,
    );
    expect((await stat(join(folder, 'same.html'))).ino).toBe(before.ino);
    expect(await filesIn(folder)).toEqual({ 'same.html': 'same', 'other.html': 'new' });
  });

  it('makes a folder of a file and a file of a folder', async () => {
    const folder = await folderWith({ a: 'a file', 'b/index.html': 'in a folder' });
    await writeInside(
      new Map([
        ['a/index.html', 'A'],
        ['b', 'B'],
      ]),
      folder,
    );
    expect(await filesIn(folder)).toEqual({ 'a/index.html': 'A', b: 'B' });
  });

  it('takes away what an earlier build was writing, links and empty folders, but not what is of the disk', async () => {
    const folder = await folderWith({ 'a/index.html.123': 'half', 'lost+found/a': '' });
    await mkdir(join(folder, 'empty/below'), { recursive: true });
    await symlink('/nowhere', join(folder, 'link'));
    await writeInside(new Map([['index.html', 'new']]), folder);
    expect((await readdir(folder)).sort()).toEqual(['index.html', 'lost+found']);
    expect(await readdir(join(folder, 'lost+found'))).toEqual(['a']);
  });

  it('that fails half-way has removed nothing: every page that is there finds what it loads', async () => {
    const folder = await folderWith({ 'index.html': 'old', 'assets/old.css': 'old' });
    // Too long a name for any disk.
    const files = new Map([
      ['assets/new.css', 'new'],
      [`${'z'.repeat(300)}.html`, ''],
      ['index.html', 'new'],
    ]);
    await expect(writeInside(files, folder)).rejects.toThrow();
    expect(await filesIn(folder)).toEqual({ 'index.html': 'old', 'assets/old.css': 'old', 'assets/new.css': 'new' });
  });
});
