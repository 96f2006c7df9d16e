import { describe, expect, it } from 'vitest';
import { hoursInWords, type GuideHours } from '../../src/guide/hours-words.js';
import { dayIds } from '../../src/shared/days.js';
import { guides } from './guides.js';

const ui = {
  ...guides().region.ui,
  'hours-always': 'dag en nacht',
  'hours-times': 'op {dagen} van {van} tot {tot} uur',
  'hours-days': '{eerste} tot en met {laatste}',
  and: 'en',
  ...Object.fromEntries(dayIds.map((day) => [`day-${day}`, day])),
};
const between = (days: NonNullable<GuideHours['times']>[number]['days'], from = '09:00', until = '17:00') => ({
  ...{ days, from, until },
});

describe('hours in words', () => {
  it.each<[string, GuideHours]>([
    ['dag en nacht', { always: true }],
    ['op werkdagen van 9.00 tot 17.00 uur', { times: [between(['werkdagen'])] }],
    ['op werkdagen van 10.30 tot 24.00 uur', { times: [between(['werkdagen'], '10:30', '24:00')] }],
    ['op ma van 0.00 tot 0.30 uur', { times: [between(['ma'], '00:00', '00:30')] }],
    ['op za en zo van 9.00 tot 17.00 uur', { times: [between(['za', 'zo'])] }],
    ['op ma tot en met wo van 9.00 tot 17.00 uur', { times: [between(['ma', 'di', 'wo'])] }],
    ['op ma, di en do tot en met za van 9.00 tot 17.00 uur', { times: [between(['do', 'vr', 'za', 'ma', 'di'])] }],
    ['op werkdagen en zo van 9.00 tot 17.00 uur', { times: [between(['zo', 'werkdagen'])] }],
    [
      'op ma van 9.00 tot 12.00 uur, op di van 9.00 tot 17.00 uur en op wo van 13.00 tot 17.00 uur',
      { times: [between(['ma'], '09:00', '12:00'), between(['di']), between(['wo'], '13:00')] },
    ],
  ])('are "%s"', (words, hours) => {
    expect(hoursInWords(hours, ui)).toBe(words);
  });
});
