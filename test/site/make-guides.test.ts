import { expect, it } from 'vitest';
import { noEarlierSite } from '../../src/site/earlier/earlier-site.js';
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
  const writer: Pick<SiteWriter, 'add' | 'count' | 'size'> = {
    add: ({ files }) => Promise.resolve(void written.push(...[...files].map(([path]) => path))),
    count: () => undefined,
    size: () => written.length,
  };
  /** How many were written when the next was asked for. */
  const before: number[] = [];
  const asked = (function* () {
    for (const guide of input.guides) {
      before.push(input.guides.filter(({ id }) => written.includes(guidePaths(id).wizard)).length);
      yield { id: guide.id, make: () => guide };
    }
  })();
  const done: number[] = [];
  const making = {
    shared,
    writer,
    earlier: noEarlierSite,
    national: input.national,
    prints: notPrinted({ reason: '', close: () => Promise.resolve() }),
  };
  const made = await makeGuides(asked, { ...making, onGuide: (count) => void done.push(count) });
  expect(before).toEqual(input.guides.map((_, at) => at));
  expect(done).toEqual(input.guides.map((_, at) => at + 1));
  for (const { id, marks, sheets, files } of made) {
    expect(marks.map((mark) => mark.id)).toEqual([id, id, id]);
    expect(written.slice(files.from, files.until)).toEqual(expect.arrayContaining([...sheets]));
  }
  expect(made.flatMap(({ besluit }) => besluit).length).toBeGreaterThan(0);
});
