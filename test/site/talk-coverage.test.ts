import { describe, expect, it } from 'vitest';
import { printedOut } from '../../src/shared/links.js';
import { itemsIn, sourceItems } from './covered.js';
import { files, guides, parse, textOf } from './pages.js';

/** Where a reader finds the kindcheck and the talk of the protocol of Noaberkracht: the page, and the step whose fold has the same. */
const screens = [
  { page: 'kindcheck', step: 'stap-1', topics: ['kindcheck'], from: 53, to: 58 },
  { page: 'gesprek', step: 'stap-3', topics: ['gesprek-voorbereiden', 'gesprek-tips'], from: 59, to: 71 },
] as const;

const items = screens.flatMap(({ page, from, to }) =>
  Array.from({ length: to - from + 1 }, (_, at) => [`S2-0${from + at}`, page] as const),
);
const asPrinted = (text: string) => printedOut(text);

describe.each(guides.map((guide) => [guide.id, guide] as const))('of %s', (id, guide) => {
  it.each(items)('%s stands on the page %s', (item, page) => {
    expect(sourceItems).toHaveProperty(item);
    const html = files.get(`${id}/${page}/index.html`);
    expect(html).toBeDefined();
    expect(itemsIn(textOf(parse(html!)), asPrinted)).toContain(item);
  });

  it.each(screens)('all of $page stands in $step of the wizard too', ({ step, topics }) => {
    expect(guide.steps[step].topics).toEqual(expect.arrayContaining([...topics]));
  });
});
