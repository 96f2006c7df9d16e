import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/site/content/json/json-file.js';

describe('a text that is JSON or not', () => {
  it('has a value, or a problem at a line', () => {
    const pieces = ['{', '}', '[', ']', '"', '\\', ':', ',', 'a', '1', '-', '.', 'e', '\n', '\t', '\0', 'true', '"a":'];
    const piece = fc.constantFrom(...pieces, '\uFEFF', '\u00A0', '\uD800', '\\u12', '"__proto__":');
    const spoiled = fc.tuple(fc.json(), fc.nat(), piece).map(([json, at, added]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + added + json.slice(place);
    });
    const any = fc.oneof(
      fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
      spoiled,
    );
    fc.assert(
      fc.property(any, (text) => {
        const { value, problems } = parseJson(text);
        const lines = text.split('\n').length;
        const placed = problems.every(({ line = 0 }) => line >= 1 && line <= lines);
        return placed && (value !== undefined || problems.length > 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('brackets in brackets', () => {
  const nested = (depth: number, open = '[', close = ']') => `${open.repeat(depth)}1${close.repeat(depth)}`;

  it.each([
    ['lists', nested(65), 1],
    ['very many lists', nested(3000), 1],
    ['lists that never close', '['.repeat(100_000), 1],
    ['objects', nested(65, '{\n"a":', '}'), 65],
    ['lists behind a text with a bracket and a quote', `{"a": "]\\"}",\n"b": ${nested(64)}}`, 2],
  ])('go at most 64 deep: %s', (_, text, line) => {
    const json = parseJson(text);
    expect(json.value).toBeUndefined();
    expect(json.problems).toMatchObject([{ line, code: 'json-diepte' }]);
    expect(json.lineOf(['a'])).toBe(1);
  });

  it('may go 64 deep, and may stand in a text', () => {
    expect(parseJson(nested(64)).problems).toEqual([]);
    expect(parseJson(`["${'['.repeat(100)}", "\\\\", "${'{'.repeat(100)}"]`).problems).toEqual([]);
  });
});

describe('a key that is a name of JavaScript', () => {
  it('is told, and not taken for what it is there', () => {
    const { value, problems } = parseJson('{\n  "topics": {\n    "__proto__": { "title": "x" }\n  }\n}');
    expect(problems).toMatchObject([{ line: 3, place: 'topics.__proto__', code: 'id-javascript' }]);
    expect(value).toEqual({ topics: {} });
  });
});
