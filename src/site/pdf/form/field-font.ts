import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { packed } from '../tagging/bytes.js';
import { PDFName } from '../pdf-lib.js';
import { metricsOf, tablesOf, trueTypeOf } from './sfnt.js';

/** What the font is called in a field. */
export const fontName = 'Barlow';

const file = createRequire(import.meta.url).resolve('@fontsource/barlow/files/barlow-latin-500-normal.woff');

/**
 * The letters of the Western code of Windows, which every program that fills in a form types with, where it differs from Latin-1: from
 * 128 on. Node reads this code as Latin-1 (https://github.com/nodejs/node/issues/56542), so they stand here; · is none.
 */
const windows = '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ';
const letterOf = (code: number) => (code >= 128 && code < 160 ? windows.charAt(code - 128) : String.fromCharCode(code));
const [first, last] = [32, 255];

/** Puts the font into a document in which somebody types with it: whole, because nobody knows which letters she needs. */
export function embedFieldFont(context: PDFContext): PDFRef {
  const tables = tablesOf(readFileSync(file));
  const { box, ascent, descent, capHeight, widthOf, missing } = metricsOf(tables);
  const letters = packed(trueTypeOf(tables), context);
  letters.dict.set(PDFName.of('Length1'), context.obj(trueTypeOf(tables).length));
  const descriptor = context.register(
    context.obj({
      ...{ Type: 'FontDescriptor', FontName: fontName, FontBBox: [...box] },
      // 32: an alphabet of the Western code, so that its letters are found by what they mean.
      ...{ Flags: 32, ItalicAngle: 0, Ascent: ascent, Descent: descent, CapHeight: capHeight, StemV: 80 },
      FontFile2: context.register(letters),
    }),
  );
  const letterCodes = Array.from({ length: last - first + 1 }, (_, at) => letterOf(first + at));
  return context.register(
    context.obj({
      ...{ Type: 'Font', Subtype: 'TrueType', BaseFont: fontName, Encoding: 'WinAnsiEncoding' },
      ...{ FirstChar: first, LastChar: last, Widths: letterCodes.map((letter) => widthOf(letter) ?? missing) },
      FontDescriptor: descriptor,
    }),
  );
}
