import { describe, expect, it } from 'vitest';
import { sourceName } from '../../src/guide/names.js';

describe('a source', () => {
  it.each([
    ['Besluit, artikel 2', 'Besluit, artikel 2'],
    ['https://www.voorbeeld.nl/een/lange-pagina-3', 'voorbeeld.nl'],
    ['https://a.nl/x; Voorbeeldprotocol, stap 5; http://www.b.nl/', 'a.nl; Voorbeeldprotocol, stap 5; b.nl'],
  ])('that is "%s" reads as "%s"', (source, name) => {
    expect(sourceName(source)).toBe(name);
  });
});
