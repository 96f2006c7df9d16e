import { describe, expect, it } from 'vitest';
import { hiddenIn, Name, Plain } from '../../src/schema/values/plain.js';
import { shown } from '../../src/schema/messages/shown.js';
import { all, problemsOf, set, sourceFiles } from '../fixtures/content.js';

describe('a plain text', () => {
  it.each(['Fryslân', 'Bel 112 – nu', 'Collega’s', 'Wat\u00A0nu?', '€ 5', 'Hoi 😀', 'Minder dan < 5 jaar'])(
    'may be "%s"',
    (text) => {
      expect(Plain.safeParse(text).success).toBe(true);
    },
  );

  it.each<readonly [character: string, kind: string]>([
    ['\u0000', 'control'],
    ['\u0007', 'control'],
    ['\u007F', 'control'],
    ['\u009B', 'control'],
    ['\t', 'break'],
    ['\n', 'break'],
    ['\u2028', 'break'],
    ['\u00AD', 'hyphen'],
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
    ].map((character) => [character, 'turning'] as const),
    ...['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u{E0041}', '\uE000'].map(
      (character) => [character, 'unseen'] as const,
    ),
    ...['\u034F', '\u115F', '\u3164', '\uFE0F', '\u2800', '\u0378', '\u{E0100}'].map(
      (character) => [character, 'unseen'] as const,
    ),
    ['\uFFFD', 'unread'],
    ['\uD800', 'half'],
  ])('holds no %j, which is %s', (character, kind) => {
    expect(hiddenIn(`Bel ${character}112`)).toEqual({ character, kind });
    expect(Plain.safeParse(`Bel ${character}112`).success).toBe(false);
  });

  it('is not too long', () => {
    expect(Plain.safeParse('a'.repeat(2000)).success).toBe(true);
    expect(Plain.safeParse('a'.repeat(2001)).success).toBe(false);
    expect(Name.safeParse('a'.repeat(200)).success).toBe(true);
    expect(Name.safeParse('a'.repeat(201)).success).toBe(false);
  });

  it('is told at its line', () => {
    const edits = all(
      set('name', 'a'.repeat(5_000_000)),
      set('contacts.advies.name', 'Veilig\u200B Thuis'),
      set('contacts.advies.purpose', 'Frysl\uFFFDn'),
      set('steps.stap-2.notes.regio.text', `Bel ${'112'.repeat(1000)}`),
      set('steps.stap-2.notes.regio.source', '\u202E112'),
    );
    expect(problemsOf(sourceFiles({ 'regions/voorbeeld.json': edits }))).toEqual([
      'regions/voorbeeld.json:5 name tekst-lengte',
      'regions/voorbeeld.json:16 contacts.advies.name tekst-onzichtbaar',
      'regions/voorbeeld.json:17 contacts.advies.purpose tekst-onzichtbaar',
      'regions/voorbeeld.json:40 steps.stap-2.notes.regio.text tekst-lengte',
      'regions/voorbeeld.json:41 steps.stap-2.notes.regio.source tekst-onzichtbaar',
    ]);
  });
});

describe('a value in a message', () => {
  it('is short, with every sign visible', () => {
    expect(shown('a'.repeat(1000))).toHaveLength(61);
    expect(shown('x\u202Ey\u0007')).toBe('"xU+202Ey\\u0007"');
    expect(shown(undefined)).toBe('undefined');
  });
});
