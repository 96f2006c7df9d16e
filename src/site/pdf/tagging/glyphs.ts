import type { PDFDict as Dict, PDFPage } from '@cantoo/pdf-lib';
import { bytesOf } from './bytes.js';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream } from '../pdf-lib.js';

/** A font of a page: which letter each of its codes shows, and how wide that is. */
export interface Glyphs {
  /** The letters that a text in hexadecimal shows. */
  textOf(codes: string): string;
  /** How wide they are together, at size 1. */
  widthOf(codes: string): number;
  /** The code of a space; undefined where the font has none. */
  readonly space: string | undefined;
}

/** The fonts that a page names, by their name on it. */
export function glyphsOf({ node }: PDFPage): ReadonlyMap<string, Glyphs> {
  const fonts = node.Resources()?.lookup(PDFName.of('Font'));
  if (!(fonts instanceof PDFDict)) return new Map();
  return new Map(
    fonts.keys().flatMap((name) => {
      const font = fonts.lookup(name);
      return font instanceof PDFDict ? [[name.decodeText(), readFont(font)] as const] : [];
    }),
  );
}

/** Many pages name the same font. */
const known = new WeakMap<Dict, Glyphs>();

function readFont(font: Dict): Glyphs {
  const glyphs = known.get(font) ?? read(font);
  known.set(font, glyphs);
  return glyphs;
}

function read(font: Dict): Glyphs {
  const letters = lettersIn(font);
  const widths = widthsIn(font);
  const codesIn = (codes: string) => codes.match(/[\dA-Fa-f]{4}/g)?.map((code) => parseInt(code, 16)) ?? [];
  const space = [...letters].find(([, letter]) => letter === ' ')?.[0];
  return {
    textOf: (codes) =>
      codesIn(codes)
        .map((code) => letters.get(code) ?? '\uFFFD')
        .join(''),
    widthOf: (codes) => codesIn(codes).reduce((sum, code) => sum + widths(code), 0) / 1000,
    space: space === undefined ? undefined : hex(space),
  };
}

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

/** The letters of a font, by code, from its table for readers. */
function lettersIn(font: Dict): ReadonlyMap<number, string> {
  const table = font.lookup(PDFName.of('ToUnicode'));
  const text = table instanceof PDFStream ? Buffer.from(bytesOf(table)).toString('latin1') : '';
  const letters = new Map<number, string>();
  for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', letter = ''] of block.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g))
      letters.set(parseInt(code, 16), utf16(letter));
  }
  for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last] = [parseInt(from, 16), parseInt(to, 16)];
      for (let code = first; code <= last; code += 1)
        letters.set(code, utf16(hex(parseInt(letter, 16) + code - first)));
    }
  }
  return letters;
}

function utf16(text: string): string {
  return String.fromCharCode(...(text.match(/[\dA-Fa-f]{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
}

/** The width of each code in thousandths: `first [ width … ]`, or `first last width`. */
function widthsIn(font: Dict): (code: number) => number {
  const [below] = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.asArray() ?? [];
  const dict = below && font.context.lookup(below);
  if (!(dict instanceof PDFDict)) return () => 0;
  const entries = dict.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? [];
  const widths = new Map<number, number>();
  const number = (at: number) => (entries[at] instanceof PDFNumber ? entries[at].asNumber() : 0);
  for (let at = 0; at < entries.length; ) {
    const list = entries[at + 1];
    if (list instanceof PDFArray) {
      list.asArray().forEach((width, step) => widths.set(number(at) + step, Number(width.toString())));
      at += 2;
    } else {
      for (let code = number(at); code <= number(at + 1); code += 1) widths.set(code, number(at + 2));
      at += 3;
    }
  }
  const usual = dict.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  return (code) => widths.get(code) ?? usual;
}
