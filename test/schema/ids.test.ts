import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/schema/checks/problems.js';
import { Id } from '../../src/schema/values/ids.js';
import { placesOf, problemsOf, set, sourceFiles, text } from '../fixtures/content.js';

const inRegion = (path: string, value: unknown) =>
  problemsOf(sourceFiles({ 'regions/voorbeeld.json': set(path, value) }));
const topic = { title: 'x', items: {} };

describe('an id', () => {
  it.each(['a', 'stap-1', '112-bellen', 'x'.repeat(64)])('may be "%s"', (id) => {
    expect(Id.safeParse(id).success).toBe(true);
  });

  it.each([
    ['0', 'digits', 'id-cijfers'],
    ['2026', 'digits', 'id-cijfers'],
    ['constructor', 'a name of objects', 'id-javascript'],
    ['prototype', 'a name of objects', 'id-javascript'],
    ['__proto__', 'a name of objects', 'id-vorm'],
    ['toString', 'a name of objects', 'id-vorm'],
    ['hasOwnProperty', 'a name of objects', 'id-vorm'],
    ['valueOf', 'a name of objects', 'id-vorm'],
    ['x'.repeat(65), 'too long', 'tekst-lengte'],
  ])('is not "%s", which is %s', (id, _, code) => {
    expect(problemsIn(Id, id).map((problem) => problem.code)).toContain(code);
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))('is no name that every object has: %s', (id) => {
    expect(Id.safeParse(id).success).toBe(false);
  });

  it('is told at its line', () => {
    expect(inRegion('topics', { constructor: topic, '12': topic })).toEqual([
      'regions/voorbeeld.json:45 steps.stap-2.topics[0] verwijzing-onbekend',
      'regions/voorbeeld.json:58 topics.12 id-cijfers',
      'regions/voorbeeld.json:62 topics.constructor id-javascript',
    ]);
    expect(inRegion('steps.stap-2.notes', { ['x'.repeat(300)]: text('x') })).toEqual([
      'regions/voorbeeld.json:39 steps.stap-2.notes.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx tekst-lengte',
    ]);
    const proto = '"topics": { "__proto__": { "title": "x", "items": {} },';
    expect(
      problemsOf(
        sourceFiles({
          'regions/voorbeeld.json': (json) => json.replace('"topics": {\n    "regio"', `${proto} "regio"`),
        }),
      ),
    ).toEqual(['regions/voorbeeld.json:57 topics.__proto__ id-javascript']);
  });

  it.each([
    ['steps', 'constructor'],
    ['wordings', 'toString'],
    ['theme.light', 'hasOwnProperty'],
    ['contacts.advies', 'constructor'],
  ])('of JavaScript is unknown in %s: %s', (path, key) => {
    const files = sourceFiles({ 'regions/voorbeeld.json': set(`${path}.${key}`, 'x') });
    expect(placesOf(files)).toContain(`${path}.${key} veld-onbekend`);
  });

  it.each([
    ['steps.stap-2.topics', ['constructor'], 'steps.stap-2.topics[0] verwijzing-onbekend'],
    ['beroepsgroepen.show', ['zorg', 'valueOf'], 'beroepsgroepen.show[1] verwijzing-onbekend'],
    ['wordings', { 'vraag-4': 'constructor' }, 'wordings.vraag-4 verwijzing-onbekend'],
    ['ownNumbers', ['constructor'], 'ownNumbers[0] eigen-contact-elders'],
  ])('of JavaScript names nothing in %s', (path, value, problem) => {
    const files = sourceFiles({ 'regions/voorbeeld.json': set(path, value) });
    expect(placesOf(files)).toContain(problem);
  });
});

describe('the wording that stands by default', () => {
  it('is not what every object has', () => {
    const files = sourceFiles({ 'regions/landelijk': set('signs.acuut.wording', 'constructor') });
    expect(placesOf(files)).toContain('signs.acuut.wording verwijzing-onbekend');
  });
});
