import { beforeEach, describe, expect, it, vi } from 'vitest';
import { build } from '../../src/site/build.js';
import { printHosting } from '../../src/site/hosting/hosting-report.js';
import { printReport } from '../../src/site/report.js';
import { unconfirmedFacts } from '../../src/site/content/unconfirmed.js';
import { sourceFiles } from '../fixtures/content.js';
import { filesIn, folderWith } from './folder.js';

vi.mock(import('../../src/site/content/unconfirmed.js'), async (original) => spied(await original()));
vi.mock(import('../../src/site/report.js'), async (original) => spied(await original()));
vi.mock(import('../../src/site/hosting/hosting-report.js'), async (original) => spied(await original()));

/** A module of which each function does what it does, until a test says otherwise. */
function spied<Module extends object>(module: Module): Module {
  const entries = Object.entries(module).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function' ? vi.fn(value as () => unknown) : value,
  ]);
  return Object.fromEntries(entries) as Module;
}

const files = Object.fromEntries(sourceFiles().files.map(({ path, text }) => [path, text]));

let folder: string;

beforeEach(async () => {
  folder = await folderWith({ ...files, 'dist/old.html': 'old' });
});

describe('after the site is published', () => {
  it.each([
    ['the facts to be confirmed', unconfirmedFacts],
    ['what is told about hosting', printHosting],
    ['the report', printReport],
  ])('nothing is read any more: a mistake in %s leaves the site that was there', async (_, part) => {
    vi.mocked(part as () => unknown).mockImplementationOnce(() => {
      throw new SyntaxError('Unexpected token');
    });
    await expect(build(folder, { pdf: false })).rejects.toThrow('Unexpected token');
    expect(await filesIn(folder)).toEqual({ ...files, 'dist/old.html': 'old' });
  });
});

describe('a build beside a killed one', () => {
  it('clears what that left', async () => {
    // No system has that many processes.
    const left = { 'dist.99999999/index.html': 'half', 'dist/.new.99999999/index.html': 'half' };
    folder = await folderWith({ ...files, ...left, 'dist/old.html': 'old' });
    await build(folder, { pdf: false });
    const paths = Object.keys(await filesIn(folder));
    expect(paths.filter((path) => path.includes('99999999'))).toEqual([]);
  });
});
