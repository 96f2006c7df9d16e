import { parse, type ValueNode } from '@humanwhocodes/momoa';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt, type Path } from '../../../src/schema/checks/json-path.js';
import { parseJson } from '../../../src/site/content/json/json-file.js';
import { keysIn, writtenKeys } from '../../../src/site/content/json/json-members.js';
import { spanOf } from '../../../src/site/content/json/json-span.js';

/** A JSON text as people write it: with any space between its parts. */
const written = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, 2, '\t'))
  .map(([value, space]) => {
    const source = JSON.stringify(value, null, space);
    // As it stands in the text: minus zero is written as zero.
    return { value: JSON.parse(source) as unknown, source };
  });

/** Every path in a value. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? value.map((one: unknown, at) => [at, one] as const) : Object.entries(value);
  return [path, ...inner.flatMap(([key, one]) => pathsIn(one, [...path, key]))];
}

/** The line by the parser, which knows the whole tree. */
function parsedLine(node: ValueNode, [key, ...rest]: Path, name?: number): number {
  if (key === undefined) return name ?? node.loc.start.line;
  if (node.type === 'Object') {
    const member = node.members.find((one) => one.name.type === 'String' && one.name.value === key)!;
    return parsedLine(member.value, rest, member.name.loc.start.line);
  }
  if (node.type === 'Array') return parsedLine(node.elements[Number(key)]!.value, rest);
  throw new Error(`no ${key} here`);
}

describe('where a value stands in a text', () => {
  it('is found again at every path', () => {
    fc.assert(
      fc.property(written, ({ value, source }) => {
        fc.pre(!source.includes('__proto__'));
        for (const path of pathsIn(value)) {
          const { start, end } = spanOf(source, path);
          expect(JSON.parse(source.slice(start, end))).toEqual(valueAt(value, path));
          expect(parseJson(source).lineOf(path)).toBe(parsedLine(parse(source).body, path));
        }
      }),
    );
  });

  it('is that of what is around it where the text does not go that far', () => {
    const source = '{\n  "a": {\n    "b": [1] } }';
    expect(parseJson(source).lineOf(['a', 'c'])).toBe(2);
    expect(parseJson(source).lineOf(['a', 'b', 7, 'x'])).toBe(3);
    expect(parseJson(source).lineOf(['z'])).toBe(1);
  });
});

describe('the keys of a text', () => {
  it('are as many as those of its value, unless one stands there twice', () => {
    fc.assert(
      fc.property(written, ({ value, source }) => {
        expect(writtenKeys(source)).toBe(keysIn(value));
      }),
    );
    const twice = '{ "a": 1, "b": { "a:": ":\\":", "a:": 2 } }';
    expect(writtenKeys(twice)).toBe(4);
    expect(keysIn(JSON.parse(twice))).toBe(3);
    expect(parseJson(twice).problems.map(({ place, code }) => `${place} ${code}`)).toEqual(['b.a: veld-dubbel']);
  });
});
