import { expect, it } from 'vitest';
import { build, type BuildOptions, type BuildStep } from '../../../src/site/build.js';
import { progressOn } from '../../../src/site/terminal/progress.js';
import { sourceFiles } from '../../fixtures/content.js';
import { folderWith } from '../folder.js';

it('a build tells each part of its work, in their order', async () => {
  const folder = await folderWith(Object.fromEntries(sourceFiles().files.map(({ path, text }) => [path, text])));
  const steps: BuildStep[] = [];
  const passed: string[] = [];
  const onStep: BuildOptions['onStep'] = (step, now) => {
    if (now) passed.push(`${now.done} van ${now.of}`);
    else steps.push(step);
  };
  await build(folder, { pdf: false, onStep });
  expect(steps).toEqual(['lezen', 'maken', 'schrijven']);
  expect(passed).toEqual(['1 van 3', '2 van 3', '3 van 3']);
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
  step('maken', { done: 3, of: 105 });
  end();
  expect(written.join('').split('\r\u001B[K').slice(1)).toEqual([
    expect.stringMatching(/gelezen …$/),
    expect.stringMatching(/gemaakt …$/),
    expect.stringMatching(/gemaakt \(3 van 105\) …$/),
    '',
  ]);
});
