import { describe, expect, it } from 'vitest';
import { ratios, spreadOf } from '../../bench/lib/statistics.js';

describe('the middle of the rounds', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(spreadOf([9, 1, 5]).median).toBe(5);
  });

  it('is between the two in the middle of an even number', () => {
    expect(spreadOf([1, 2, 4, 100]).median).toBe(3);
  });

  it('holds half of the values between its ends', () => {
    expect(spreadOf([1, 2, 3, 4, 5])).toEqual({ low: 2, median: 3, high: 4 });
  });

  it('needs a value', () => {
    expect(() => spreadOf([])).toThrow('expected a value');
  });
});

describe('a ratio', () => {
  it('is taken round by round, so that a slow round counts on both sides', () => {
    expect(ratios([12, 120, 24], [10, 100, 20])?.median).toBeCloseTo(1.2);
  });

  it('is not there where there is nothing to divide by', () => {
    expect(ratios([0, 1], [0, 2])).toBeUndefined();
  });

  it('needs as many rounds on both sides', () => {
    expect(() => ratios([1], [1, 2])).toThrow('as many values');
  });
});
