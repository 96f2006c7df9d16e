import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inPlaceOf } from '../../../src/site/publish/in-place-of.js';
import { filesIn, folderWith } from '../folder.js';

it('what is kept of a site is written while nobody else makes it, and after it stands there', async () => {
  const folder = await folderWith({ 'dist/index.html': 'old' });
  const happened: unknown[] = [];
  const seen = async () => [await readdir(folder), await filesIn(join(folder, 'dist'))];
  const work = async (waiting: { write(path: string, content: string): Promise<void> }) => {
    await waiting.write('index.html', 'new');
    return 'made';
  };
  await inPlaceOf(join(folder, 'dist'), work, {
    onPublish: () => void happened.push('publish'),
    onPublished: async (made) => void happened.push(made, ...(await seen())),
  });
  expect(happened).toEqual(['publish', 'made', expect.arrayContaining(['dist', 'dist.lock']), { 'index.html': 'new' }]);
  expect(await readdir(folder)).toEqual(['dist']);
});
