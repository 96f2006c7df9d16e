import { expect, it } from 'vitest';
import { build, type BuildStep } from '../../../src/site/build.js';
import { progressOn } from '../../../src/site/terminal/progress.js';
import { sourceFiles } from '../../fixtures/content.js';
import { folderWith } from '../folder.js';

it('a build tells each part of its work, in their order', async () => {
  const folder = await folderWith(Object.fromEntries(sourceFiles().files.map(({ path, text }) => [path, text])));
  const steps: BuildStep[] = [];
  await build(folder, { pdf: false, onStep: (step) => void steps.push(step) });
  expect(steps).toEqual(['lezen', 'maken', 'pdfs', 'schrijven']);
});

it('progress is one line in a terminal, and nothing anywhere else', () => {
  const written: string[] = [];
  const screen = { write: (text: string) => written.push(text) };
  const silent = progressOn(screen);
  silent.step('lezen');
  silent.end();
  expect(written).toEqual([]);
  const { step, end } = progressOn({ ...screen, isTTY: true });
  step('lezen');
  step('maken');
  end();
  expect(written.join('').split('\r\u001B[K').slice(1)).toEqual([
    expect.stringMatching(/gelezen …$/),
    expect.stringMatching(/gemaakt …$/),
    '',
  ]);
});
