import { describe, expect, it } from 'vitest';
import { vsCodeCss, vsCodeHtml, webTypes } from '../../../src/site/npm/editor-data.js';
import { jsxTypes } from '../../../src/site/npm/jsx-types.js';
import { elementsOf } from '../../../src/site/npm/manifest.js';

const part = { name: 'strip', description: 'The\nstrip.' };
const elements = elementsOf({
  modules: [
    {
      declarations: [
        {
          tagName: 'x-two',
          name: 'Two',
          cssParts: [part],
          attributes: [{ name: 'look', type: { text: "'calm' | 'loud' | null" } }],
          members: [
            { kind: 'field', name: 'look', type: { text: "'calm' | 'loud' | null" } },
            { kind: 'method', name: 'focusHeading' },
          ],
          events: [{ name: 'x-done', description: 'It is done.', type: { text: 'DoneEvent' } }],
        },
        { name: 'NoElement' },
      ],
    },
    { declarations: [{ tagName: 'x-one', name: 'One', cssParts: [part], attributes: [{ name: 'regio' }] }] },
  ],
});
const known = { regio: ['noord', 'zuid'] };

describe('the data for editors', () => {
  it('offers the values that the content has, and else those of the type', () => {
    expect(vsCodeHtml(elements, known)).toMatchObject({
      tags: [
        { name: 'x-one', attributes: [{ name: 'regio', values: [{ name: 'noord' }, { name: 'zuid' }] }] },
        { name: 'x-two', attributes: [{ name: 'look', values: [{ name: 'calm' }, { name: 'loud' }] }] },
      ],
    });
    expect(webTypes(elements, known, { name: 'x', version: '1.0.0' })).toMatchObject({
      contributions: {
        html: {
          elements: [
            { attributes: [{ value: { type: "'noord' | 'zuid' | string" } }] },
            { attributes: [{ value: { type: "'calm' | 'loud' | string" } }], js: { properties: [{ name: 'look' }] } },
          ],
        },
      },
    });
  });

  it('says what two elements share once, on one line', () => {
    expect(vsCodeCss(elements)).toMatchObject({
      pseudoElements: [{ name: '::part(strip)', description: 'The strip.' }],
    });
  });
});

describe('the types for JSX', () => {
  const types = jsxTypes(elements);

  it('know fields and events with their own types, and no methods', () => {
    expect(types).toContain("  look?: Two['look'] | undefined;");
    expect(types).toContain("  /** It is done. */\n  'onx-done'?: ((event: DoneEvent) => void) | undefined;");
    expect(types).not.toContain('focusHeading');
  });

  it('import each class once', () => {
    expect(types).toContain("import type { DoneEvent, One, Two } from './lib/npm/index.js';");
  });
});
