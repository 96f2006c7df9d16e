import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../../scripts/cli.js';
import { sourceFiles } from '../../fixtures/content.js';
import { filesIn, folderWith } from '../folder.js';

const good = Object.fromEntries(sourceFiles().files.map(({ path, text }) => [path, text]));

/** What the command prints about a folder and ends with. */
async function built(folder: string): Promise<{ readonly code: number; readonly printed: string }> {
  const lines: string[] = [];
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line: string) => void lines.push(line));
  }
  return { code: await run(['build', folder, '--no-pdf']), printed: lines.join('\n') };
}

describe('a build', () => {
  it('takes a byte order mark in every file, and names what it does not read', async () => {
    const marked = Object.entries(good).map(([path, text]) => [path, `\uFEFF${text}`] as const);
    const lists = {
      'bronnen/items.json': '\uFEFF{}',
      'bronnen/documenten.json': '\uFEFF{}',
      'releases.json': '\uFEFF{}',
    };
    const folder = await folderWith({ ...Object.fromEntries(marked), ...lists, 'regions/LEESMIJ.txt': 'x' });
    const { code, printed } = await built(folder);
    expect(code).toBe(0);
    expect(printed).toContain('".json":\n  regions/LEESMIJ.txt\n');
  });

  it.each([
    ['bronnen/items.json', '{\n', 'json-teken'],
    ['releases.json', '{,}', 'json-teken'],
    ['organisaties/school.json', '{}', 'map-naam'],
    ['regions/voorbeeld.json', '['.repeat(3000), 'json-diepte'],
  ])('stops at a broken %s without a stack, and leaves the site as it was', async (path, content, problem) => {
    const folder = await folderWith({ ...good, [path]: content, 'dist/old.html': 'old' });
    const before = await filesIn(folder);
    const { code, printed } = await built(folder);
    expect(code).toBe(1);
    expect(printed).toContain(`[${problem}]`);
    expect(printed).not.toContain('    at ');
    expect(await filesIn(folder)).toEqual(before);
  });

  it.each(['releases.json', 'bronnen/items.json', 'bronnen/documenten.json'])(
    'names %s where it is a link that leads nowhere',
    async (path) => {
      const folder = await folderWith({ ...good, 'bronnen/LEESMIJ': 'x' });
      await symlink('weg.json', join(folder, path));
      const { code, printed } = await built(folder);
      expect(code).toBe(1);
      expect(printed).toContain(path);
      expect(printed).toContain('[link-kapot]');
    },
  );
});
