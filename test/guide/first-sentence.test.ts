import { expect, it } from 'vitest';
import { firstSentence } from '../../src/guide/first-sentence.js';

it.each([
  ['Bel nu. Schrijf later.', 'Bel nu.', 'Schrijf later.'],
  ['Bel nu', 'Bel nu', ''],
  [
    'Lees [Hoe dan? Zo.](https://voorbeeld.nl/a.b). Bel dan.',
    'Lees [Hoe dan? Zo.](https://voorbeeld.nl/a.b).',
    'Bel dan.',
  ],
  ['Bel nu. Lees [de kaart](https://voorbeeld.nl).', 'Bel nu.', 'Lees [de kaart](https://voorbeeld.nl).'],
  ['[Lees. Dit](https://voorbeeld.nl) en bel', '[Lees. Dit](https://voorbeeld.nl) en bel', ''],
  ['Vraag: ‘Gaat het?’ Wacht dan.', 'Vraag: ‘Gaat het?’', 'Wacht dan.'],
])('the first sentence of %j', (text, first, rest) => {
  expect(firstSentence(text)).toEqual([first, rest]);
});
