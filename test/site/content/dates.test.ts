import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { latestToday } from '../../../src/site/content/day.js';
import { all, problemsOf, set, sourceFiles } from '../../fixtures/content.js';

const dated = sourceFiles({
  'regions/landelijk': set('colophon.over.checked', '2026-11-24'),
  'regions/voorbeeld.json': all(set('edition', '2026-11-24'), set('contacts.advies.checked', '2026-11-25')),
  'organisations/school.json': set('decides.checked', '2027-01-01'),
});

describe('a date that something was right', () => {
  it('is not in the future', () => {
    expect(problemsOf(dated, '2026-11-23')).toEqual([
      'regions/landelijk/about.json:28 colophon.over.checked datum-toekomst',
      'regions/voorbeeld.json:4 edition datum-toekomst',
      'regions/voorbeeld.json:19 contacts.advies.checked datum-toekomst',
      'organisations/school.json:16 decides.checked datum-toekomst',
    ]);
  });

  it('may be today', () => {
    expect(problemsOf(dated, '2026-11-24')).toEqual([
      'regions/voorbeeld.json:19 contacts.advies.checked datum-toekomst',
      'organisations/school.json:16 decides.checked datum-toekomst',
    ]);
    expect(readContent(dated, '2027-01-01').regions.has('voorbeeld')).toBe(true);
  });

  it('exists', () => {
    const edits = all(set('edition', '2026-02-30'), set('contacts.advies.checked', '2026-13-01'));
    expect(problemsOf(sourceFiles({ 'regions/voorbeeld.json': edits }))).toEqual([
      'regions/voorbeeld.json:4 edition datum-vorm',
      'regions/voorbeeld.json:19 contacts.advies.checked datum-vorm',
    ]);
  });

  it('is compared with the clock where nobody gave a day', () => {
    expect(problemsOf(sourceFiles({ 'regions/voorbeeld.json': set('edition', '9999-12-31') }))).toEqual([
      'regions/voorbeeld.json:4 edition datum-toekomst',
    ]);
  });
});

describe('today', () => {
  it.each([
    ['2026-11-23T09:59:59Z', '2026-11-23'],
    ['2026-11-23T10:00:00Z', '2026-11-24'],
    ['2026-11-23T23:59:59Z', '2026-11-24'],
    // Just after midnight in Amsterdam, while the clock of a server in UTC is still a day behind.
    ['2026-11-22T23:30:00Z', '2026-11-23'],
    ['2026-12-31T12:00:00Z', '2027-01-01'],
  ])('is at %s at most %s', (now, day) => {
    expect(latestToday(new Date(now))).toBe(day);
  });
});
