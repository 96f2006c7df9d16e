import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsOf, isDutchPhone, Phone } from '../../src/schema/contact.js';
import { phoneMeant, plainPhone } from '../../src/schema/values/phone.js';

const numbers = fc.constantFrom('112', '140546', '08002000', '0882220500', '0703469717', '0612345678');
/** What people put between digits. */
const between = fc.constantFrom('', '', ' ', '\u00A0', ' - ', '-', '\u2013', '\u2011', '  ');

/** A number as somebody may write it: nothing lost, nothing added but spaces and dashes. */
const written = fc.tuple(numbers, fc.array(between, { minLength: 12, maxLength: 12 })).map(([digits, gaps]) =>
  Array.from(digits)
    .map((digit, at) => (at === 0 ? digit : `${gaps[at] ?? ''}${digit}`))
    .join(''),
);

describe('a number with nothing but spaces and dashes between its digits', () => {
  it('is taken, keeps its digits, and is shown in plain signs', () => {
    fc.assert(
      fc.property(written, (phone) => {
        const shown = Phone.parse(phone);
        expect(digitsOf(shown)).toBe(digitsOf(phone));
        expect(shown).toMatch(/^\d[\d ]*(-[\d ]*\d)?$/);
        expect(plainPhone(shown)).toBe(shown);
      }),
    );
  });

  it('stays as it is where its editor wrote it well', () => {
    for (const phone of ['0800 2000', '0800-2000', '0570 - 123456']) expect(Phone.parse(phone)).toBe(phone);
  });
});

describe('a number that is not taken', () => {
  it.each([
    ['(070) 346 97 17', '070 346 97 17'],
    ['+31 70 346 97 17', '070 346 97 17'],
    ['+31 (0)70 346 97 17', '070 346 97 17'],
    ['0031 70 3469717', '070 3469717'],
    ['070/346.97.17', '070 346 97 17'],
    ['tel. 070 346 97 17', '070 346 97 17'],
    ['0800-20OO', '0800-2000'],
    ['O88 222 05ol', '088 222 0501'],
    ['\u202A088 222 0500\u202C', '088 222 0500'],
  ])('%s: write %s', (phone, meant) => {
    expect(isDutchPhone(phone)).toBe(false);
    expect(phoneMeant(phone, isDutchPhone)).toBe(meant);
  });

  it.each(['0800 200', '0800 2000 of 088 222 0500', 'bel ons', '+32 2 123 45 67', ''])(
    '%s: nobody can tell what was meant',
    (phone) => {
      expect(phoneMeant(phone, isDutchPhone)).toBeUndefined();
    },
  );

  it('is never mended into what is no number', () => {
    fc.assert(
      fc.property(fc.string(), (phone) => {
        const meant = phoneMeant(phone, isDutchPhone);
        expect(meant === undefined || isDutchPhone(meant)).toBe(true);
      }),
    );
  });
});
