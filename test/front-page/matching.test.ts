import { describe, expect, it } from 'vitest';
import { matching } from '../../src/front-page/matching.js';

const names = ['Zuiderdorp', "'s-Bergen", 'Súdwest-Kant', 'Aa en Holt', 'Den Bosrand', 'Noord-Berkel', 'Berkel'];
const found = (typed: string) =>
  matching(
    names.map((name) => ({ name })),
    typed,
    'nl',
  ).map(({ name }) => name);

describe('what is found', () => {
  it.each([
    ['the beginning of a name', 'zui', ['Zuiderdorp']],
    ['capitals', 'ZUIDERDORP', ['Zuiderdorp']],
    ['a later word', 'bosrand', ['Den Bosrand']],
    ['a part behind a dash, without the dash', 'sudwest kant', ['Súdwest-Kant']],
    ['accents as they are', 'Súdwest', ['Súdwest-Kant']],
    ['several words', 'aa en h', ['Aa en Holt']],
    ['a name with an apostrophe, typed without', 's bergen', ["'s-Bergen"]],
    ['spaces around it', '  berkel ', ['Berkel', 'Noord-Berkel']],
    ['nothing inside a word', 'dorp', []],
    ['nothing typed', '  ', []],
    ['signs alone', '-', []],
  ])('by %s', (_, typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('stands in the order of the alphabet', () => {
    expect(found('b')).toEqual(["'s-Bergen", 'Berkel', 'Den Bosrand', 'Noord-Berkel']);
  });
});
