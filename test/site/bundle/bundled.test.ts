import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleAll, type Bundles } from '../../../src/site/bundle/bundle-all.js';
import { bundled } from '../../../src/site/bundle/bundled.js';
import { folderWith } from '../folder.js';

it('scripts and styles are bundled once, and kept for as long as nothing they are made of changes', async () => {
  const folder = join(await folderWith({}), 'kept');
  const first = await bundled(folder);
  const whole = await bundleAll();
  expect(first.scripts).toEqual(whole.scripts);
  const texts = new Map([...whole.styles, ...whole.pageScripts]);
  const made = first.assets.filter(({ name }) => texts.has(name));
  expect(made.map(({ name, content }) => [name, Buffer.from(content).toString()])).toEqual([...texts]);
  const [file = '', ...others] = await readdir(folder);
  expect(others).toEqual([]);
  const kept = JSON.parse(await readFile(join(folder, file), 'utf8')) as Bundles;
  await writeFile(join(folder, file), JSON.stringify({ ...kept, scripts: { ...kept.scripts, classic: 'kept' } }));
  expect((await bundled(folder)).scripts.classic).toBe('kept');
});
