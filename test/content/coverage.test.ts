import { describe, expect, it } from 'vitest';
import { contentFiles, readJson, strings } from './files.js';

const items = readJson('bronnen/items.json') as Record<string, string>;
const refusals = readJson('bronnen/niet-opgenomen.json') as Record<string, { reason: string; kind: string }>;

/** What a text says to cover, with the place where it says so. */
const covers = [...contentFiles].flatMap(([file, content]) =>
  [...strings(content, file)].filter(({ path }) => /\.covers\.\d+$/.test(path)),
);
const covered = new Set(covers.map(({ text }) => text));

describe('the items of the source documents', () => {
  it.each([
    ['S1', 37],
    ['S2', 125],
    ['S3', 25],
    ['S4', 124],
    ['S5', 19],
  ])('of %s are all listed: %i', (document, count) => {
    const numbers = Object.keys(items)
      .filter((id) => id.startsWith(`${document}-`))
      .map((id) => Number(id.slice(3)));
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  it.each(['S1', 'S2', 'S3', 'S4', 'S5'])('of %s are each said by a text, or refused with a reason', (document) => {
    const missing = Object.entries(items).filter(
      ([id]) => id.startsWith(`${document}-`) && !covered.has(id) && !(id in refusals),
    );
    expect(missing).toEqual([]);
  });

  it('are known wherever a text names one', () => {
    expect(covers.filter(({ text }) => !(text in items))).toEqual([]);
  });
});

describe('a refused item', () => {
  it('is a known one that no text covers after all', () => {
    expect(Object.keys(refusals).filter((id) => !(id in items) || covered.has(id))).toEqual([]);
  });

  it('has a kind, and a reason that says why', () => {
    const unclear = Object.entries(refusals).filter(
      ([, { kind, reason }]) => !['refused', 'later'].includes(kind) || reason.split(' ').length < 4,
    );
    expect(unclear).toEqual([]);
  });
});
