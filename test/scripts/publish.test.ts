import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAssets } from '../../scripts/lib/assets.js';
import { publish } from '../../scripts/lib/publish.js';
import { filesIn, folderWith } from './folder.js';

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

describe('assets', () => {
  it('have a name that changes with their content', async () => {
    const before = await readAssets(await folderWith({ 'site.css': 'a{}', 'beeld/logo.svg': '<svg/>' }));
    const after = await readAssets(await folderWith({ 'site.css': 'b{}', 'beeld/logo.svg': '<svg/>' }));
    expect(before.map(({ name }) => name)).toEqual(['beeld/logo.svg', 'site.css']);
    expect(before.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^assets\/beeld\/logo-[0-9a-f]{8}\.svg$/),
      expect.stringMatching(/^assets\/site-[0-9a-f]{8}\.css$/),
    ]);
    expect(after[0]?.path).toBe(before[0]?.path);
    expect(after[1]?.path).not.toBe(before[1]?.path);
  });
});
