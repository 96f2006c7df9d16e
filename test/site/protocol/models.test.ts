import { describe, expect, it } from 'vitest';
import { readJson } from '../../content/files.js';
import { itemsIn, sourceItems } from '../covered.js';
import { guides, page, parse, textOf } from '../pages.js';

const refused = readJson('bronnen/niet-opgenomen.json') as Record<string, unknown>;

/** The words that an organisation has for whom it works for. */
function inWordsOf(id: string): (text: string) => string {
  const { one, your, many } = guides.find((guide) => guide.id === id)!.client;
  return (text) => text.replaceAll('{je-client}', your).replaceAll('{clienten}', many).replaceAll('{client}', one);
}

// S2 and S4 are protocols: all of each has to be in that of its organisation.
describe.each([
  ['S2', 'noaberkracht', 125],
  ['S4', 'petruschool', 124],
])('%s is a protocol, and in that of %s', (source, id, count) => {
  const said = textOf(parse(page(`${id}/protocol/index.html`)).querySelector('.protocol')!);
  const found = itemsIn(said, inWordsOf(id));
  const items = Object.entries(sourceItems).filter(([item]) => item.startsWith(`${source}-`));

  it('all of its items are known, and none is refused', () => {
    expect(items).toHaveLength(count);
    expect(items.filter(([item]) => item in refused)).toEqual([]);
  });

  it.each(items)('%s: %s', (item) => {
    expect(found).toContain(item);
  });
});
