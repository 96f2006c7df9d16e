import { describe, expect, it } from 'vitest';
import { Id } from '../../src/schema/values/ids.js';
import { errorOf, set, sourceFiles, text } from '../fixtures/content.js';

const inRegion = (path: string, value: unknown) => errorOf(sourceFiles({ 'regions/voorbeeld.json': set(path, value) }));
const topic = { title: 'x', items: {} };

describe('an id', () => {
  it.each(['a', 'stap-1', '112-bellen', 'x'.repeat(64)])('may be "%s"', (id) => {
    expect(Id.safeParse(id).success).toBe(true);
  });

  it.each([
    ['0', 'digits', 'a letter in it'],
    ['2026', 'digits', 'a letter in it'],
    ['constructor', 'a name of objects', 'is a name that JavaScript keeps for itself'],
    ['prototype', 'a name of objects', 'is a name that JavaScript keeps for itself'],
    ['__proto__', 'a name of objects', 'is no id'],
    ['toString', 'a name of objects', 'is no id'],
    ['hasOwnProperty', 'a name of objects', 'is no id'],
    ['valueOf', 'a name of objects', 'is no id'],
    ['x'.repeat(65), 'too long', 'is too long for an id (expected at most 64 characters)'],
  ])('is not "%s", which is %s', (id, _, message) => {
    expect(Id.safeParse(id).error?.message).toContain(message);
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))('is no name that every object has: %s', (id) => {
    expect(Id.safeParse(id).success).toBe(false);
  });

  it('is told at its line', () => {
    expect(inRegion('topics', { constructor: topic, '12': topic })).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 43, steps.stap-2.topics[0]: there is no topic "regio" (expected one of: 12, achtergrond, constructor, uitleg)
        line 56, topics.12: "12" is no id (expected a letter in it, such as "stap-1")
        line 60, topics.constructor: "constructor" is a name that JavaScript keeps for itself (expected another id)"
    `);
    expect(inRegion('steps.stap-2.notes', { ['x'.repeat(300)]: text('x') })).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 37, steps.stap-2.notes.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is too long for an id (expected at most 64 characters)"
    `);
    const proto = '"topics": { "__proto__": { "title": "x", "items": {} },';
    expect(
      errorOf(
        sourceFiles({
          'regions/voorbeeld.json': (json) => json.replace('"topics": {\n    "regio"', `${proto} "regio"`),
        }),
      ),
    ).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 55, topics.__proto__: "__proto__" is a name that JavaScript keeps for itself (expected another id)"
    `);
  });

  it.each([
    ['steps', 'constructor'],
    ['wordings', 'toString'],
    ['theme.light', 'hasOwnProperty'],
    ['contacts.advies', 'constructor'],
  ])('of JavaScript is unknown in %s: %s', (path, key) => {
    expect(inRegion(`${path}.${key}`, 'x')).toContain(`${path}.${key}: there is no such key here`);
  });

  it.each([
    ['steps.stap-2.topics', ['constructor']],
    ['beroepsgroepen.show', ['zorg', 'valueOf']],
    ['wordings', { 'vraag-4': 'constructor' }],
    ['ownNumber', 'constructor'],
  ])('of JavaScript names nothing in %s', (path, value) => {
    expect(inRegion(path, value)).toMatch(/there is no (topic|beroepsgroep|wording|contact) "/);
  });
});

describe('the wording that stands by default', () => {
  it('is not what every object has', () => {
    const files = sourceFiles({ 'regions/landelijk': set('signs.acuut.wording', 'constructor') });
    expect(errorOf(files)).toContain('signs.acuut.wording: there is no wording "constructor"');
  });
});
