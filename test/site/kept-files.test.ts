import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptFiles } from '../../src/site/kept-files.js';
import { folderWith } from './folder.js';

const pdf = new Uint8Array([1, 2, 3]);

/** As if nobody asked for it since. */
async function age(folder: string, name: string, days: number): Promise<void> {
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  await utimes(join(folder, name), then, then);
}

describe('the files of earlier builds', () => {
  it('are found by what they were made of, by a later build too', async () => {
    const folder = join(await folderWith({}), 'node_modules/.cache/meldcode-pdf');
    await keptFiles(folder, 'pdf').set('abc', pdf);
    expect(Buffer.from((await keptFiles(folder, 'pdf').get('abc')) ?? [])).toEqual(Buffer.from(pdf));
    expect(await keptFiles(folder, 'pdf').get('def')).toBeUndefined();
    expect(await readdir(folder)).toEqual(['abc.pdf']);
  });

  it('are kept while builds ask for them', async () => {
    const folder = await folderWith({ 'used.pdf': '1', 'unused.pdf': '2', 'recent.pdf': '3' });
    for (const name of ['used.pdf', 'unused.pdf']) await age(folder, name, 8);
    await age(folder, 'recent.pdf', 6);
    await keptFiles(folder, 'pdf').get('used');
    await keptFiles(folder, 'pdf').tidy();
    expect((await readdir(folder)).sort()).toEqual(['recent.pdf', 'used.pdf']);
  });

  it('need not be there', async () => {
    const folder = join(await folderWith({}), 'none');
    await keptFiles(folder, 'pdf').tidy();
    expect(await keptFiles(folder, 'pdf').get('abc')).toBeUndefined();
  });
});
