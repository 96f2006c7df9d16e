import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { awaitedAfter } from '../../src/guide/after-report.js';
import { calendarOf } from '../../src/guide/calendar.js';
import { toOwnPageGuide } from '../../src/guide/resolve/widget-guide.js';
import { onDay, withDays, withWorkdays } from '../../src/shared/later-days.js';
import { guides } from '../site/pages.js';

const words = toOwnPageGuide(guides[0]!).ownPage!;
const iso = (day: Date) =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

describe('what to hear after a report', () => {
  it('is reckoned from its day: five working days, four weeks, and ten weeks after those five days', () => {
    // A Friday: the weekend does not count.
    expect(awaitedAfter('2026-11-27', words).map(({ day }) => iso(day))).toEqual([
      '2026-12-04',
      '2026-12-25',
      '2027-02-12',
    ]);
    // A Sunday.
    expect(awaitedAfter('2026-11-29', words).map(({ day }) => iso(day))[0]).toBe('2026-12-04');
    expect(awaitedAfter('2026-11-30', words).map(({ day }) => iso(day))[0]).toBe('2026-12-07');
  });

  it.each([[''], ['0002-11-27'], ['0020-11-27'], ['0202-11-27'], ['2026-11'], ['2026-13-40'], ['morgen']])(
    'is nothing while the field holds "%s"',
    (text) => {
      expect(awaitedAfter(text, words)).toEqual([]);
    },
  );
});

describe('a day that is so many days later', () => {
  const anyDay = fc.date({ min: new Date(2020, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true }).map(iso);

  it('is the same hour, also where the clock changes in between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 200 }), (text, count) => {
        const later = withDays(onDay(text)!, count);
        expect(later.getHours()).toBe(12);
        expect(Math.round((later.getTime() - onDay(text)!.getTime()) / 86_400_000)).toBe(count);
      }),
    );
  });

  it('in working days is never in a weekend, and has exactly so many of them behind it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (text, count) => {
        const day = onDay(text)!;
        const later = withWorkdays(day, count);
        const between = Math.round((later.getTime() - day.getTime()) / 86_400_000);
        const passed = Array.from({ length: between }, (_, at) => withDays(day, at + 1).getDay());
        expect(passed.filter((weekday) => weekday > 0 && weekday < 6)).toHaveLength(count);
        expect([1, 2, 3, 4, 5]).toContain(later.getDay());
      }),
    );
  });
});

describe('days for a calendar', () => {
  let ids = 0;
  const context = { title: 'Afspraak', now: new Date('2026-11-29T20:00:00.123Z'), newId: () => `id-${++ids}` };
  const file = calendarOf([onDay('2026-12-04')!, onDay('2027-02-12')!], context);

  it('are whole days with a neutral title, and nothing that others could read more in', () => {
    const names = file.split('\r\n').map((line) => line.split(/[:;]/)[0]);
    expect([...new Set(names)].filter(Boolean)).toEqual([
      ...['BEGIN', 'VERSION', 'PRODID', 'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'CLASS', 'TRANSP', 'END'],
    ]);
    expect(file.match(/^DTSTART.*$/gm)?.map((line) => line.trim())).toEqual([
      'DTSTART;VALUE=DATE:20261204',
      'DTSTART;VALUE=DATE:20270212',
    ]);
    expect(file).not.toMatch(/meldcode|veilig thuis|http|@|melding/i);
    expect(new Set(file.match(/^UID:.*$/gm)).size).toBe(2);
    expect(file).toContain('DTSTAMP:20261129T200000Z\r\n');
  });

  it('end each line as a calendar wants it, and keep their signs in a title', () => {
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(calendarOf([onDay('2026-12-04')!], { ...context, title: 'Eén, twee; drie\\' })).toContain(
      String.raw`SUMMARY:Eén\, twee\; drie\\`,
    );
  });
});
