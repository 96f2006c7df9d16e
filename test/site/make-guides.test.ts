import { expect, it } from 'vitest';
import { makeGuides } from '../../src/site/make-guides.js';
import { guidePaths } from '../../src/site/paths.js';
import { sharedParts } from '../../src/site/site-parts.js';
import { notPrinted } from '../../src/site/site-prints.js';
import type { SiteWriter } from '../../src/site/site-writer.js';
import { input } from './pages.js';

const scripts = { classic: '', module: '', ownPage: '' };
const assets = [...input.assets].map(([name, path]) => ({ name, path, content: Buffer.from('') }));
const shared = sharedParts({ ...input, logos: new Map(), bundled: { scripts, assets } });

it('guides are made and written one by one, and little is left of each', async () => {
  const written: string[] = [];
  const writer: Pick<SiteWriter, 'add'> = {
    add: ({ files }) => Promise.resolve(void written.push(...[...files].map(([path]) => path))),
  };
  /** How many were written when the next was asked for. */
  const before: number[] = [];
  const asked = (function* () {
    for (const guide of input.guides) {
      before.push(input.guides.filter(({ id }) => written.includes(guidePaths(id).wizard)).length);
      yield guide;
    }
  })();
  const done: number[] = [];
  const making = {
    shared,
    writer,
    national: input.national,
    prints: notPrinted({ reason: '', close: () => Promise.resolve() }),
  };
  const made = await makeGuides(asked, { ...making, onGuide: (count) => void done.push(count) });
  expect(before).toEqual(input.guides.map((_, at) => at));
  expect(done).toEqual(input.guides.map((_, at) => at + 1));
  expect(made.marks.map(({ id }) => id)).toEqual(input.guides.flatMap(({ id }) => [id, id, id]));
  expect(made.besluit.length).toBeGreaterThan(0);
  for (const path of made.sheets) expect(written).toContain(path);
});
