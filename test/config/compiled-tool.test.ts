import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { projectFolder } from '../../src/site/project.js';

/** A second checkout, with packages of the first and copies of its own. */
async function checkout(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'meldcode-tool-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const part of [
    'bin',
    'src',
    'scripts',
    'dev',
    'templates',
    'vite.config.ts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ])
    cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
  await mkdir(join(folder, 'node_modules'));
  for (const name of readdirSync(join(projectFolder, 'node_modules')).filter((name) => !name.startsWith('.')))
    symlinkSync(join(projectFolder, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

const usageOf = (folder: string) =>
  spawnSync(process.execPath, [join(folder, 'bin/meldcode.mjs'), '--help'], { encoding: 'utf8' }).stdout;

const copiesIn = (folder: string) => readdirSync(join(folder, 'node_modules/.cache/meldcode-tool'));

it('runs what its sources say now, and compiles them once', async () => {
  const folder = await checkout();
  const before = usageOf(folder);
  expect(before).toContain('meldcode');
  expect(usageOf(folder)).toBe(before);
  expect(copiesIn(folder)).toHaveLength(1);

  const source = join(folder, 'scripts/usage.ts');
  const word = 'Noem je geen map?';
  writeFileSync(source, readFileSync(source, 'utf8').replace(word, 'En zonder map?'));
  expect(usageOf(folder)).toBe(before.replace(word, 'En zonder map?'));
  expect(usageOf(folder)).not.toBe(before);
});

it('leaves no copy where a source cannot be compiled, and says which', async () => {
  const folder = await checkout();
  writeFileSync(join(folder, 'scripts/usage.ts'), 'export const = 1;');
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/meldcode.mjs'), '--help'], {
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stderr).toContain('scripts/usage.ts');
  expect(copiesIn(folder)).toEqual([]);
});
