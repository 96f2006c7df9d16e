import { describe, expect, it } from 'vitest';
import { validityOn } from '../../src/shared/validity.js';

describe('what is valid until a day', () => {
  it.each([
    ['2026-09-22', 'valid'],
    ['2026-09-23', 'ending'],
    ['2026-11-23', 'ending'],
    ['2026-11-24', 'past'],
    ['2027-01-01', 'past'],
  ])('on %s is %s, where that day is 2026-11-23', (today, validity) => {
    expect(validityOn(today, '2026-11-23')).toBe(validity);
  });

  it('is looked at two months before in another year too', () => {
    expect(validityOn('2026-11-30', '2027-01-31')).toBe('valid');
    expect(validityOn('2026-12-01', '2027-01-31')).toBe('ending');
  });
});
