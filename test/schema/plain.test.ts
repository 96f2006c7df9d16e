import { describe, expect, it } from 'vitest';
import { hiddenIn, Name, Plain } from '../../src/schema/values/plain.js';
import { shown } from '../../src/schema/values/is-no.js';
import { all, errorOf, set, sourceFiles } from '../fixtures/content.js';

const inRegion = (path: string, value: unknown) => errorOf(sourceFiles({ 'regions/voorbeeld.json': set(path, value) }));

describe('a plain text', () => {
  it.each(['Fryslân', 'Bel 112 – nu', 'Collega’s', 'Wat\u00A0nu?', '€ 5', 'Hoi 😀', 'Minder dan < 5 jaar'])(
    'may be "%s"',
    (text) => {
      expect(Plain.safeParse(text).success).toBe(true);
    },
  );

  it.each<readonly [sign: string, message: string]>([
    ['\u0000', 'U+0000, a control character'],
    ['\u0007', 'U+0007, a control character'],
    ['\u007F', 'U+007F, a control character'],
    ['\u009B', 'U+009B, a control character'],
    ['\t', 'U+0009, a tab or the end of a line'],
    ['\n', 'U+000A, a tab or the end of a line'],
    ['\u2028', 'U+2028, a tab or the end of a line'],
    ['\u00AD', 'U+00AD, a soft hyphen'],
    ...[
      '\u200E',
      '\u200F',
      '\u202A',
      '\u202B',
      '\u202C',
      '\u202D',
      '\u202E',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
    ].map((sign) => [sign, `${point(sign)}, a sign that changes the direction of the text`] as const),
    ...['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u{E0041}'].map(
      (sign) => [sign, `${point(sign)}, a character that cannot be seen`] as const,
    ),
    ['\uE000', 'U+E000, a character that cannot be seen'],
    ...['\u034F', '\u115F', '\u3164', '\uFE0F', '\u2800', '\u0378', '\u{E0100}'].map(
      (sign) => [sign, `${point(sign)}, a character that cannot be seen`] as const,
    ),
    ['\uFFFD', 'U+FFFD, a character that could not be read'],
    ['\uD800', 'U+D800, half of a character'],
  ])('holds no %j', (sign, message) => {
    expect(hiddenIn(`Bel ${sign}112`)).toBe(`holds ${message}`);
    expect(Plain.safeParse(`Bel ${sign}112`).success).toBe(false);
  });

  it('is not too long', () => {
    expect(Plain.safeParse('a'.repeat(2000)).success).toBe(true);
    expect(Plain.safeParse('a'.repeat(2001)).success).toBe(false);
    expect(Name.safeParse('a'.repeat(200)).success).toBe(true);
    expect(Name.safeParse('a'.repeat(201)).success).toBe(false);
  });

  it('is told at its line, with the code point', () => {
    const edits = all(
      set('name', 'a'.repeat(5_000_000)),
      set('contacts.advies.name', 'Veilig\u200B Thuis'),
      set('contacts.advies.purpose', 'Frysl\uFFFDn'),
      set('steps.stap-2.notes.regio.text', `Bel ${'112'.repeat(1000)}`),
      set('steps.stap-2.notes.regio.source', '\u202E112'),
    );
    expect(errorOf(sourceFiles({ 'regions/voorbeeld.json': edits }))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 5, name: is 5000000 characters long (expected at most 200)
        line 16, contacts.advies.name: holds U+200B, a character that cannot be seen (expected only what a reader sees)
        line 17, contacts.advies.purpose: holds U+FFFD, a character that could not be read (expected only what a reader sees)
        line 38, steps.stap-2.notes.regio.text: is 3004 characters long (expected at most 2000)
        line 39, steps.stap-2.notes.regio.source: holds U+202E, a sign that changes the direction of the text (expected only what a reader sees)"
    `);
  });
});

describe('a value in a message', () => {
  it('is short, with every sign visible', () => {
    expect(shown('a'.repeat(1000))).toHaveLength(61);
    expect(shown('x\u202Ey\u0007')).toBe('"xU+202Ey\\u0007"');
    expect(shown(undefined)).toBe('undefined');
    expect(inRegion('contacts.advies.phone', '1'.repeat(100_000)).length).toBeLessThan(300);
  });
});

function point(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
