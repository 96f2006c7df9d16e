import { describe, expect, it } from 'vitest';
import { withElementTables } from '../../../src/site/reference/element-tables.js';

const [start, end] = ['<!-- elements: written by `npm run generate` -->', '<!-- /elements -->'];
const declarations = [
  {
    tagName: 'een-kaart',
    attributes: [{ name: 'regio', description: 'One\nor | another.' }],
    members: [
      { name: 'regio', attribute: 'regio' },
      { name: 'guide', description: 'All of it.' },
    ],
    slots: [{ name: '', description: 'Fallback.' }],
  },
  { tagName: 'een-lijst', members: [{ name: 'guide', description: 'All of it.' }] },
  { description: 'An event class.' },
];
const manifest = { modules: [{ declarations }] };

describe('the tables of the elements', () => {
  const made = withElementTables(`before\n${start}\nold\n${end}\nafter\n`, manifest);

  it('take the place of what stood between the marks', () => {
    expect(made.startsWith(`before\n${start}\n`)).toBe(true);
    expect(made.endsWith(`${end}\nafter\n`)).toBe(true);
    expect(made).not.toContain('old');
  });

  it('stay the same when they are made again', () => {
    expect(withElementTables(made, manifest)).toBe(made);
  });

  it('say of which element a row is, and what both have in one row', () => {
    expect(made).toContain('| `regio` | One or \\| another. | `<een-kaart>` |');
    expect(made).toContain('| `guide` | All of it. | both |');
  });

  it('name the default slot', () => {
    expect(made).toContain('| (default) | Fallback. | `<een-kaart>` |');
  });

  it.each(['no marks', `${start} only`, `${start}${end}${start}`])('need both marks once: %s', (document) => {
    expect(() => withElementTables(document, manifest)).toThrow('expected "<!-- ');
  });
});
