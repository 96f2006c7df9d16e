import { expect, it, vi } from 'vitest';
import { once } from '../../src/site/once.js';

it('a function is asked once for equal arguments, and again for others', () => {
  const make = vi.fn((mode: { readonly fast: boolean }, more?: readonly string[]) => ({ mode, more }));
  const asked = once(make);
  expect(asked({ fast: true })).toBe(asked({ fast: true }));
  expect(asked({ fast: true })).not.toBe(asked({ fast: false }));
  expect(asked({ fast: true }, ['artsen'])).toEqual({ mode: { fast: true }, more: ['artsen'] });
  expect(make).toHaveBeenCalledTimes(3);
});

it('a function that gives nothing is asked once as well', () => {
  const make = vi.fn(() => undefined);
  const asked = once(make);
  asked();
  asked();
  expect(make).toHaveBeenCalledTimes(1);
});
