import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, OwnTheme, readableNear, Theme, wholeTheme } from '../../src/schema/theme.js';
import { Colour } from '../../src/schema/values/colour.js';

const hex = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map((rgb) => `#${rgb.map((one) => one.toString(16).padStart(2, '0')).join('')}`);

describe('a colour', () => {
  it('may have large letters, and is kept in small ones', () => {
    expect(Colour.parse(' #A1B2C3')).toBe('#a1b2c3');
  });

  it.each([
    ['#ABC', '#aabbcc'],
    ['005a9c', '#005a9c'],
    ['#005A9CFF', '#005a9c'],
    ['rgb(0, 90, 156)', '#005a9c'],
  ])('as %s is asked for as %s', (colour, meant) => {
    const params = Colour.safeParse(colour).error?.issues.map((issue) => issue.code === 'custom' && issue.params);
    expect(params).toEqual([{ details: [colour.toLowerCase(), meant] }]);
  });

  it.each(['blauw', 'rgb(0, 90, 300)', '#005a9c80'])('as %s is only refused', (colour) => {
    const params = Colour.safeParse(colour).error?.issues.map((issue) => issue.code === 'custom' && issue.params);
    expect(params).toEqual([{ details: [colour, undefined] }]);
  });

  it('that is hard to read has one near it that is not', () => {
    fc.assert(
      fc.property(hex, hex, (colour, ground) => {
        fc.pre(contrast(colour, ground) < 4.5);
        const near = readableNear(colour, ground);
        expect(near).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrast(near, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('the colours of a region or organisation', () => {
  const rest = { source: 'Voorbeeldhuisstijl 2026', chosenBy: 'eigenaar' } as const;

  it('are made whole from one that can be read on white, each readable where it stands', () => {
    fc.assert(
      fc.property(hex, (accent) => {
        fc.pre(contrast(accent, '#ffffff') >= 4.5);
        const own = OwnTheme.parse({ light: { accent }, ...rest });
        const whole = wholeTheme(own);
        expect(whole.light.accent).toBe(accent);
        expect(Theme.safeParse(whole).success).toBe(true);
      }),
    );
  });

  it('are kept where somebody chose them', () => {
    const light = { accent: '#005a9c', onAccent: '#fffffe' };
    const dark = { accent: '#8ec9ff', onAccent: '#000001' };
    expect(wholeTheme({ light, dark, ...rest })).toEqual({ light, dark, source: rest.source });
  });

  it('have no colour for a dark page without the one for a light page', () => {
    expect(OwnTheme.safeParse({ dark: { accent: '#8ec9ff' }, ...rest }).success).toBe(false);
  });

  it('are refused where the one for a dark page cannot be read there', () => {
    const { error } = OwnTheme.safeParse({
      light: { accent: '#005a9c' },
      dark: { accent: '#005a9c' },
      ...rest,
    });
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['dark.accent', 'kleur-contrast'],
    ]);
  });
});
