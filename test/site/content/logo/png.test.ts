import { describe, expect, it } from 'vitest';
import { pngProblems, pngSize } from '../../../../src/site/content/logo/png.js';
import { pngLogo } from '../../../fixtures/logo.js';

const told = (png: Uint8Array) => pngProblems(png).map(({ code }) => code);

describe('a PNG', () => {
  it('is a logo, with its size in pixels', () => {
    expect(told(pngLogo())).toEqual([]);
    expect(pngSize(pngLogo())).toEqual({ width: 300, height: 100 });
  });

  it.each([
    ['is empty', Buffer.alloc(0)],
    ['is something else', Buffer.from('GIF89a')],
    ['is cut off', pngLogo().subarray(0, -5)],
    ['has something after its end', Buffer.concat([pngLogo(), Buffer.from('<script>')])],
    ['moves', pngLogo(300, 100, [['acTL', Buffer.alloc(8)]])],
    ['has no pixels', pngLogo(0, 100)],
  ])('that %s is refused', (_, png) => {
    expect(told(png)).toEqual(['png-vorm']);
  });

  it('that was changed in one place is refused', () => {
    const changed = pngLogo();
    changed[20] = 7;
    expect(told(changed)).toEqual(['png-vorm']);
  });

  it.each([
    [239, 100],
    [100, 2401],
  ])('of %i by %i pixels is too small or too large', (width, height) => {
    expect(told(pngLogo(width, height))).toEqual(['png-maat']);
  });
});
