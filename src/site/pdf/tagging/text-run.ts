import type { Glyphs } from './glyphs.js';
import { matrixFrom, move, still, times, type Matrix, type Point } from './matrix.js';

/** Letters that a page shows one after the other on one line. */
export interface TextRun {
  readonly text: string;
  /** Where the first begins and the last ends, on their line, in points. */
  readonly start: Point;
  readonly end: Point;
  /** Height of the letters, in points. */
  readonly size: number;
  readonly source: string;
  /** The same with a space behind it. */
  readonly spaced: () => string;
}

/** What a browser writes between the beginning and the end of letters: font and size, place, a step, a letter. */
const instruction = /(\/\S+) (\S+) Tf|((?:\S+ ){6})Tm|(\S+) (\S+) Td|<([\dA-Fa-f]+)> Tj/g;

/**
 * Reads letters.
 *
 * @param source Everything from `BT` to `ET`.
 * @param place How its points move to those of the page.
 * @param fonts The fonts of the page, by name.
 */
export function textRun(source: string, place: Matrix, fonts: ReadonlyMap<string, Glyphs>): TextRun {
  let [line, font, size, text, codes, last] = [still, '', 0, '', '', ''];
  let at: Point = [0, 0];
  let start: Point | undefined;
  for (const [, name, height, matrix, right, up, code] of source.matchAll(instruction)) {
    if (name !== undefined) {
      text += fonts.get(font)?.textOf(codes) ?? '';
      [font, size, codes] = [name.slice(1), Number(height), ''];
    }
    if (matrix !== undefined) [line, at] = [matrixFrom(matrix.split(' ').map(Number)), [0, 0]];
    else if (right !== undefined) at = [at[0] + Number(right), at[1] + Number(up)];
    else if (code !== undefined) {
      [codes, last] = [codes + code, code];
      start ??= move(at, times(line, place));
    }
  }
  const width = (fonts.get(font)?.widthOf(last) ?? 0) * size;
  text += fonts.get(font)?.textOf(codes) ?? '';
  const moved = times(line, place);
  const [end, above] = [move([at[0] + width, at[1]], moved), move([at[0] + width, at[1] + size], moved)];
  return {
    ...{ text, start: start ?? end, end, source },
    size: Math.hypot(above[0] - end[0], above[1] - end[1]),
    spaced: () => withSpace(source, { font, size, width, fonts }),
  };
}

interface Setting {
  readonly font: string;
  readonly size: number;
  readonly width: number;
  readonly fonts: ReadonlyMap<string, Glyphs>;
}

/** A font that shows no space anywhere on the page lacks it; the space of another one is as empty. */
function withSpace(source: string, { font, size, width, fonts }: Setting): string {
  const [name, glyphs] = [[font, fonts.get(font)] as const, ...fonts].find(([, one]) => one?.space !== undefined) ?? [];
  if (name === undefined || glyphs?.space === undefined) return source;
  const other = name === font ? '' : `/${name} ${size} Tf\n`;
  return source.replace(/ET$/, `${other}${width} 0 Td <${glyphs.space}> Tj\nET`);
}
