import { describe, expect, it } from 'vitest';
import { say } from '../../../src/schema/messages/sentences.js';
import { textOf } from '../../../src/site/content/json/read-text.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, mark = '') => new Uint8Array(Buffer.from(`${mark}${text}`, 'utf16le'));

describe('the text of a file', () => {
  it('is UTF-8, without its byte order mark', () => {
    expect(textOf(bytes('{ "name": "Fryslân" }'))).toEqual({ text: '{ "name": "Fryslân" }' });
    expect(textOf(bytes('\uFEFF{}'))).toEqual({ text: '{}' });
    expect(textOf(new Uint8Array())).toEqual({ text: '' });
  });

  it('is told with its line where it is saved as something else', () => {
    expect(textOf(latin1('{\n  "format": 1,\n  "name": "Fryslân"\n}\n'))).toMatchObject({
      problem: { line: 3, code: 'bestand-utf-8' },
    });
    expect(textOf(latin1('"Fryslân"'))).toMatchObject({ problem: { line: 1 } });
    // Half a character at the end of a file that was cut off.
    expect(textOf(bytes('{\n"â').subarray(0, 4))).toMatchObject({ problem: { line: 2 } });
  });

  it.each([
    ['with a byte order mark', utf16('{}', '\uFEFF')],
    ['without one', utf16('{}')],
    ['with the halves the other way round', utf16('{}', '\uFEFF').map((_, at, all) => all[at ^ 1] ?? 0)],
  ])('is not UTF-16, %s', (_, file) => {
    expect(textOf(file)).toMatchObject({ problem: { line: 1, code: 'bestand-utf-16' } });
  });

  it('is not too large', () => {
    expect(textOf(bytes('12345'), 5)).toEqual({ text: '12345' });
    expect(textOf(new Uint8Array(5_000_000), 1_000_000)).toEqual({ problem: say('bestand-te-groot', '5 MB', '1 MB') });
    expect(textOf(new Uint8Array(1_000_001), 1_000_000)).toEqual({
      problem: say('bestand-te-groot', '1.1 MB', '1 MB'),
    });
  });
});
