import { describe, expect, it } from 'vitest';
import { Address, Mail } from '../../src/schema/values/address.js';
import { isDutchPhone } from '../../src/schema/contact.js';
import { printPath, valueAt, valuesAt, valuesOfKey } from '../../src/schema/checks/json-path.js';
import { Question } from '../../src/schema/question.js';
import { Id, IsoDate, Plain, SourceItem } from '../../src/schema/values/text.js';
import { contrast } from '../../src/schema/theme.js';
import { national } from '../fixtures/content.js';

describe('a Dutch phone number', () => {
  it.each([
    '112',
    '113',
    '144',
    '116 111',
    '116 006',
    '116123',
    '14 030',
    '14 0546',
    '0800 2000',
    '0800-2000',
    '0900 111 3 111',
    '088 222 0500',
    '0570-123456',
    '06 12345678',
    '088-222-0500',
    '088–222 0500',
    '088\u00A0222\u00A00500 ',
  ])('may be %s', (phone) => {
    expect(isDutchPhone(phone)).toBe(true);
  });

  it.each([
    '',
    '114',
    '116',
    '116 11',
    '116 1111',
    '117 111',
    '0800-20O0',
    '0800 200',
    '0800 20000',
    '+31 88 222 0500',
    '088 222 050',
    '088--222-0500-',
    '0088 222 0500',
    '(088) 222 0500',
    '110',
    '0906 1234',
    '0906 123456',
    '0909 123456',
    '0991234567',
    '084 1234567',
  ])('is not "%s"', (phone) => {
    expect(isDutchPhone(phone)).toBe(false);
  });
});

describe('a value of a fixed form', () => {
  it.each([
    [Id, 'stap-1', ['Stap-1', 'stap_1', '-stap', 'stap--1', '']],
    [IsoDate, '2026-11-23', ['2026-11-31', '23-11-2026', '2026-11-23T00:00']],
    [SourceItem, 'S2-074', ['S6-01', 'S2-7', 'S2-0745', 's2-074']],
    [Mail, 'info@voorbeeld.nl', ['info', 'info@', 'Info <info@voorbeeld.nl>']],
    [Address, 'https://voorbeeld.nl/melden', ['http://voorbeeld.nl', 'voorbeeld.nl', 'javascript:alert(1)']],
    [Plain, 'Minder dan < 5 jaar', ['', ' ', '<b>', '</p>', '<!-- -->', 'a <IMG src=x>']],
  ])('is good or bad: %#', (schema, good, bad) => {
    expect(schema.safeParse(good).success).toBe(true);
    expect(bad.filter((value) => schema.safeParse(value).success)).toEqual([]);
  });
});

describe('the contrast of two colours', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });
});

describe('a wording', () => {
  const keeps = (words: string[][], text: string) =>
    Question.safeParse({
      ...national.questions['vraag-1'],
      wordings: { kort: { text, source: 'x' } },
      mustKeep: words,
    }).success;

  it('keeps a word of each group', () => {
    expect(keeps([['acute'], ['of']], 'Is er acute of structurele onveiligheid?')).toBe(true);
    expect(keeps([['acute'], ['of']], 'Is er acute onveiligheid?')).toBe(false);
    expect(keeps([['bereid', 'in staat']], 'Zijn zij in staat?')).toBe(true);
  });

  it('may inflect a long word, begin with a capital, and hold signs', () => {
    expect(keeps([['bereid']], 'Bereidheid is er.')).toBe(true);
    expect(keeps([['(on)veilig']], 'Is het (on)veilig?')).toBe(true);
  });

  it('does not keep a word that is only a part of another', () => {
    expect(keeps([['of']], 'Is er hoofdzaak?')).toBe(false);
    expect(keeps([['of']], 'Is er officieel iets?')).toBe(false);
    expect(keeps([['veilig']], 'Is het onveilig?')).toBe(false);
  });
});

describe('a path', () => {
  const file = { a: { b: [{ checked: null }, 'x'] }, c: { b: 'y', checked: '2026-01-01' } };

  it('is printed as an editor reads it', () => {
    expect(printPath(['contacts', 'advies', 'visit', 0])).toBe('contacts.advies.visit[0]');
  });

  it('leads to a value, or to none', () => {
    expect(valueAt(file, ['a', 'b', 1])).toBe('x');
    expect(valueAt(file, ['a', 'b', 1, 'length'])).toBeUndefined();
    expect(valueAt(file, ['toString'])).toBeUndefined();
  });

  it('with stars leads to every value that fits', () => {
    expect(valuesAt(file, '*.b').map(({ path }) => printPath(path))).toEqual(['a.b', 'c.b']);
    expect(valuesAt(file, 'a.b.*').map(({ path }) => printPath(path))).toEqual(['a.b[0]', 'a.b[1]']);
  });

  it('is found by the name at its end', () => {
    expect(valuesOfKey(file, 'checked').map(({ path }) => printPath(path))).toEqual(['a.b[0].checked', 'c.checked']);
  });
});
