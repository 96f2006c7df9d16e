import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printFindings } from '../../../src/site/findings/print-findings.js';
import { paintFor, plain } from '../../../src/site/terminal/paint.js';
import { all, set, sourceFiles, type Edit } from '../../fixtures/content.js';
import { filesIn, folderWith } from '../folder.js';
import { printed, ran, started, told } from '../program.js';

function folderOf(edits: Readonly<Record<string, Edit>> = {}): Promise<string> {
  return folderWith(Object.fromEntries(sourceFiles(edits).files.map(({ path, text }) => [path, text])));
}

const broken = set('contacts.advies.phone', '0800-20O0');
const regionFile = 'regions/voorbeeld.json';
const textOf = (edit: Edit) =>
  sourceFiles({ [regionFile]: edit }).files.find(({ path }) => path === regionFile)?.text ?? '';

describe('validate', () => {
  it('ends with 0 where there are only warnings, and makes nothing', async () => {
    const folder = await folderOf();
    const before = await filesIn(folder);
    const { code, output, errors } = await told('validate', folder);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^regions\/voorbeeld\.json, let op:\n {2}regel \d+, .+ \[niets-bevestigd\]$/m);
    expect(output).toMatch(/\d+ bestanden nagekeken in \d+,\d s: geen fouten, \d+ waarschuwingen\. .+\n$/);
    expect(await filesIn(folder)).toEqual(before);
  });

  it('ends with 1 where there is a mistake, and tells errors and warnings apart', async () => {
    const folder = await folderOf({ [regionFile]: all(broken, set('checklists', {})) });
    await writeFile(join(folder, 'regions/kladblok.txt'), '');
    const { code, output } = await ran(['validate'], { cwd: folder });
    expect(code).toBe(1);
    const [wrong = '', doubtful = ''] = output.split('\n\n');
    expect(wrong).toMatch(/^regions\/voorbeeld\.json is niet bruikbaar:\n {2}regel 20, .+ \[telefoon-vorm\]$/);
    expect(doubtful).toContain('[veld-leeg]');
    expect(doubtful).toMatch(/^regions\/kladblok\.txt, let op:\n {2}.+ \[bestand-overgeslagen\]$/m);
    expect(output).toContain(': 1 fout, ');
    // Colour is for a terminal.
    expect(output).not.toContain('\u001B');
  });

  it.each([
    ['a word too much', ['a', 'b'], 2, 'opdracht-te-lang'],
    ['an option that it does not know', ['--wacht'], 2, 'optie-onbekend'],
    ['a folder without regions', ['/'], 1, 'regio-ontbreekt'],
  ])('ends with the right code at %s', async (_, words, expected, problem) => {
    const { code, output, errors } = await told('validate', ...words);
    expect({ code, output }).toEqual({ code: expected, output: '' });
    expect(errors).toContain(`[${problem}]`);
  });
});

describe('validate --watch', () => {
  it('looks again after each save, also where an editor replaces the file, and goes on', async () => {
    const folder = await folderOf();
    const child = started(['validate', folder, '--watch']);
    expect(await printed(child, /Ctrl\+C/)).toContain('geen fouten');
    const again = printed(child, /Ctrl\+C/);
    await writeFile(join(folder, 'new.json'), textOf(broken));
    await rename(join(folder, 'new.json'), join(folder, regionFile));
    expect(await again).toContain('[telefoon-vorm]');
    const mended = printed(child, /Ctrl\+C/);
    await writeFile(
      join(folder, regionFile),
      textOf((text) => text),
    );
    expect(await mended).toContain('geen fouten');
    expect(child.exitCode).toBeNull();
  });

  it('waits where the folder has no region yet', async () => {
    const folder = await folderWith({});
    const child = started(['validate', '--watch'], folder);
    expect(await printed(child, /Ctrl\+C/)).toContain('[regio-ontbreekt]');
    const made = printed(child, /Ctrl\+C/);
    await mkdir(join(folder, 'regions'));
    expect(await made).toContain('[regio-ontbreekt]');
  });
});

describe('what findings look like', () => {
  const findings = { files: 1, errors: [], warnings: [] };

  it('is painted in a terminal alone, and not where NO_COLOR says so', () => {
    const inTerminal = paintFor({ isTTY: true }, {});
    expect(printFindings(findings, 90, inTerminal)).toBe(
      '\u001B[32m1 bestand nagekeken in 0,1 s: geen fouten, geen waarschuwingen.\u001B[0m',
    );
    for (const paint of [paintFor({}, {}), paintFor({ isTTY: true }, { NO_COLOR: '1' }), plain])
      expect(printFindings(findings, 90, paint)).not.toContain('\u001B');
  });
});
