import { expect, it, vi } from 'vitest';
import { once, oncePer } from '../../src/site/once.js';

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

it('a function of an object is asked once for that object, and again for an equal one', () => {
  const make = vi.fn((guide: { readonly id: string }) => guide.id);
  const asked = oncePer(make);
  const guide = { id: 'twente' };
  expect([asked(guide), asked(guide), asked({ id: 'twente' })]).toEqual(['twente', 'twente', 'twente']);
  expect(make).toHaveBeenCalledTimes(2);
});
