import { describe, expect, it } from 'vitest';
import { hasLink, linksIn, printedOut, spelledOut, wordsOf } from '../../src/shared/links.js';

const text = 'Lees [de meldcode](https://www.voorbeeld.nl/pad/), en [meer]. [Bel](https://a.nl)';

describe('the links in a text', () => {
  it('stand apart, in order, and what is between them stays', () => {
    expect(linksIn(text)).toEqual([
      { text: 'Lees ' },
      { text: 'de meldcode', href: 'https://www.voorbeeld.nl/pad/' },
      { text: ', en [meer]. ' },
      { text: 'Bel', href: 'https://a.nl' },
    ]);
  });

  it.each(['', 'Geen.', '[cliënt] kwam', 'Een [citaat] (bladzijde 3)', '[x](http://a.nl)', '[x](javascript:alert(1))'])(
    'are none in %j, and it stays as it is',
    (words) => {
      expect(linksIn(words)).toEqual([{ text: words }]);
      expect([hasLink(words), wordsOf(words), spelledOut(words), printedOut(words)]).toEqual([
        false,
        words,
        words,
        words,
      ]);
    },
  );

  it('are left out, spelled out or printed out', () => {
    expect(hasLink(text)).toBe(true);
    expect(wordsOf(text)).toBe('Lees de meldcode, en [meer]. Bel');
    expect(spelledOut(text)).toBe('Lees de meldcode (https://www.voorbeeld.nl/pad/), en [meer]. Bel (https://a.nl)');
    expect(printedOut(text)).toBe('Lees de meldcode (voorbeeld.nl/pad), en [meer]. Bel (a.nl)');
  });
});
