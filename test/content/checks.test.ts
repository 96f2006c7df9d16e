import { describe, expect, it } from 'vitest';
import { checkEnds, checkIds, checkTree, type CheckEndId, type CheckNode } from '../../src/engine/index.js';
import { nationalProblems } from '../../src/schema/checks/references.js';
import { guides, input } from '../site/pages.js';

const [guide] = guides;

/** Every end of a tree, however often. */
const endsOf = (place: CheckNode | CheckEndId): readonly CheckEndId[] =>
  typeof place === 'string' ? [place] : place.answers.flatMap(({ to }) => endsOf(to));

describe.each(checkIds)('the words of the %s', (id) => {
  const check = guide!.checks![id]!;

  it('lead on to the five steps at every end, for a "nee" never closes the casus', () => {
    const ends = endsOf(checkTree(id));
    expect(new Set(ends).size).toBe(checkEnds[id].length);
    for (const end of ends) expect(check.ends[end]!.items.join(' ')).toMatch(/vijf stappen/);
  });

  it('ask to write the outcome down at every end, also of a "nee"', () => {
    for (const end of checkEnds[id]) expect(check.ends[end]!.items.at(-1)).toMatch(/^Schrijf de uitkomst altijd op/);
  });

  it('leave out no item of the sheet', () => {
    const parts = [...Object.values(check.questions), ...Object.values(check.ends)];
    const said = new Set(parts.flatMap(({ items }) => items));
    expect(guide!.topics[id]!.items.filter(({ text }) => !said.has(text))).toEqual([]);
  });

  it('go on with what was seen of the parent where worries about children stay', () => {
    const { ends } = guide!.checks!.kindcheck!;
    expect(ends['zorgen-blijven']!.items.join(' ')).toMatch(/ouder/);
    expect(ends.onduidelijk!.items.join(' ')).toMatch(/ouder/);
  });
});

it('an item that the subject of a check has not is a mistake at its place', () => {
  const { national } = input;
  const { kindcheck } = national.topics;
  const items = Object.entries(kindcheck!.items).filter(([id]) => id !== 'opschrijven');
  const topics = { ...national.topics, kindcheck: { ...kindcheck!, items: Object.fromEntries(items) } };
  const found = nationalProblems({ ...national, topics }).map(({ code, path }) => `${path.join('.')} ${code}`);
  expect(found).toEqual(checkEnds.kindcheck.map((end) => `checks.kindcheck.ends.${end}.items.1 verwijzing-onbekend`));
});
