import { describe, expect, it } from 'vitest';
import { readAssets } from '../../../src/site/bundle/assets.js';
import { folderWith } from '../folder.js';

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
