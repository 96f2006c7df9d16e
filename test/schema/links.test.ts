import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/schema/checks/problems.js';
import { Name, Plain, Running } from '../../src/schema/values/plain.js';
import { linksIn } from '../../src/shared/links.js';
import { all, problemsOf, set, sourceFiles } from '../fixtures/content.js';

const codesOf = (text: string, schema = Running) => problemsIn(schema, text).map(({ code }) => code);

describe('a running text', () => {
  it.each([
    'Lees [de meldcode](https://voorbeeld.nl/pad).',
    '[Een](https://voorbeeld.nl) en [twee](https://www.voorbeeld.nl/a?b=c#d)',
    'De brief van [je {client}](https://voorbeeld.nl/brief)',
    'Een citaat met [de ouder] (bladzijde 3), en [het kind]',
  ])('may be %j', (text) => {
    expect(codesOf(text)).toEqual([]);
    expect(linksIn(text).every((part) => part.href !== undefined || !part.text.includes(']('))).toBe(true);
  });

  it.each([
    ['[de meldcode](http://voorbeeld.nl)', 'webadres-begin'],
    ['[de meldcode](voorbeeld.nl)', 'webadres-begin'],
    ['[mail ons](mailto:info@voorbeeld.nl)', 'webadres-begin'],
    ['[bel ons](tel:0800 2000)', 'webadres-spatie'],
    ['[de meldcode](https://voorbeeld.nl/een pad)', 'webadres-spatie'],
    ['[de meldcode]( https://voorbeeld.nl)', 'webadres-spatie'],
    ['[de meldcode](https://naam@voorbeeld.nl)', 'webadres-inlog'],
    ['[de meldcode](https://localhost)', 'webadres-site'],
    ['[de meldcode](https://voorbeeld.nl', 'webadres-link'],
    ['[de meldcode](https://voorbeeld.nl/een_(twee))', 'webadres-link'],
    ['[de meldcode] (https://voorbeeld.nl)', 'webadres-link'],
    ['de meldcode](https://voorbeeld.nl)', 'webadres-link'],
    ['[[de meldcode]](https://voorbeeld.nl)', 'webadres-link'],
    ['Lees [](https://voorbeeld.nl)', 'webadres-zonder-woorden'],
    ['Lees [...](https://voorbeeld.nl)', 'webadres-zonder-woorden'],
    ['[de meldcode]()', 'webadres-begin'],
  ])('is not %j: %s', (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it('tells each link that is wrong', () => {
    expect(codesOf('[een](http://a.nl), [twee](https://a.nl) en [drie](https://b.nl')).toEqual([
      'webadres-begin',
      'webadres-link',
    ]);
  });
});

describe('a name, title or label', () => {
  it.each([Plain, Name])('takes words in brackets, and no link', (schema) => {
    expect(codesOf('Het [kind]', schema)).toEqual([]);
    expect(codesOf('Het [kind](https://voorbeeld.nl)', schema)).toEqual(['webadres-plaats']);
    expect(codesOf('Het [kind](http', schema)).toEqual(['webadres-plaats']);
  });
});

describe('a link in a file', () => {
  it('is told at its line and place', () => {
    const edits = all(
      set('contacts.advies.purpose', 'Lees [dit](https://voorbeeld.nl)'),
      set('steps.stap-2.notes.regio.text', 'Lees [de meldcode](http://voorbeeld.nl)'),
    );
    expect(problemsOf(sourceFiles({ 'regions/voorbeeld.json': edits }))).toEqual([
      expect.stringMatching(/^regions\/voorbeeld\.json:\d+ contacts\.advies\.purpose webadres-plaats$/),
      expect.stringMatching(/^regions\/voorbeeld\.json:\d+ steps\.stap-2\.notes\.regio\.text webadres-begin$/),
    ]);
  });

  it('is in no question: that is a heading as well', () => {
    const edits = set('questions.vraag-4.wordings.kort.text', 'Is er [hulp](https://voorbeeld.nl) voor hulpverlening?');
    expect(problemsOf(sourceFiles({ 'regions/landelijk': edits })).join(' ')).toContain(
      'wordings.kort.text webadres-plaats',
    );
  });

  it('has digits in its address that are no number to call', () => {
    const edits = (words: string) => ({ 'regions/voorbeeld.json': set('steps.stap-2.notes.regio.text', words) });
    expect(problemsOf(sourceFiles(edits('Lees [het blad](https://voorbeeld.nl/0881112233).')))).toEqual([]);
    expect(problemsOf(sourceFiles(edits('Bel [0881112233](https://voorbeeld.nl).')))).toHaveLength(1);
  });
});
