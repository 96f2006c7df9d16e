import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { latestToday } from '../../../src/site/content/day.js';
import { all, errorOf, set, sourceFiles } from '../../fixtures/content.js';

const dated = sourceFiles({
  'regions/landelijk': set('colophon.over.checked', '2026-11-24'),
  'regions/voorbeeld.json': all(set('edition', '2026-11-24'), set('contacts.advies.checked', '2026-11-25')),
  'organisations/school.json': set('decides.checked', '2027-01-01'),
});

describe('a date that something was right', () => {
  it('is not in the future', () => {
    expect(errorOf(dated, '2026-11-23')).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/about.json cannot be used:
        line 28, colophon.over.checked: "2026-11-24" lies in the future (expected today or a day before it)
      regions/voorbeeld.json cannot be used:
        line 4, edition: "2026-11-24" lies in the future (expected today or a day before it)
        line 19, contacts.advies.checked: "2026-11-25" lies in the future (expected today or a day before it)
      organisations/school.json cannot be used:
        line 16, decides.checked: "2027-01-01" lies in the future (expected today or a day before it)"
    `);
  });

  it('may be today', () => {
    expect(errorOf(dated, '2026-11-24')).not.toContain('2026-11-24');
    expect(readContent(dated, '2027-01-01').regions.size).toBe(1);
  });

  it('exists', () => {
    const edits = all(set('edition', '2026-02-30'), set('contacts.advies.checked', '2026-13-01'));
    expect(errorOf(sourceFiles({ 'regions/voorbeeld.json': edits }))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 4, edition: "2026-02-30" is no date (expected one such as "2026-11-23")
        line 19, contacts.advies.checked: "2026-13-01" is no date (expected one such as "2026-11-23")"
    `);
  });

  it('is compared with the clock where nobody gave a day', () => {
    expect(errorOf(sourceFiles({ 'regions/voorbeeld.json': set('edition', '9999-12-31') }))).toContain(
      'line 4, edition: "9999-12-31" lies in the future',
    );
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
