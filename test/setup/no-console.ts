import { afterEach, beforeEach, expect, vi } from 'vitest';

// What a test prints is either a mistake or the thing under test: a test that expects output replaces the method itself.
const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation(
      (...args) => void printed.push(`console.${method}: ${args.join(' ')}`),
    );
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(printed, 'a test prints nothing it does not expect').toEqual([]);
});
