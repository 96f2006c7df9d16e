import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { toAsset, type Asset } from './assets.js';

/** A file of the package with the typeface of paper. */
const fileOf = (path: string) => readFileSync(createRequire(import.meta.url).resolve(`@fontsource/barlow/${path}`));

/** What is read, a little heavier than regular so that a copier keeps its lines, and what is bold; by the weight in a style sheet. */
const weights = [
  { weight: '400', drawn: '500' },
  { weight: '700', drawn: '700' },
] as const;

/** The alphabets of Western and of Central Europe. A browser asks for the second only where a letter of it stands. */
const alphabets = ['latin', 'latin-ext'] as const;

/** The style sheets that set the typeface; no other page may ask for it. */
const sheetsWithFont: readonly string[] = ['formulier', 'paper', 'protocol'];

interface Face {
  readonly weight: string;
  readonly range: string;
  readonly file: Asset;
}

function faces(): readonly Face[] {
  const ranges = JSON.parse(fileOf('unicode.json').toString()) as Record<string, string>;
  return alphabets.flatMap((alphabet) =>
    weights.map(({ weight, drawn }) => {
      const content = fileOf(`files/barlow-${alphabet}-${drawn}-normal.woff2`);
      return { weight, range: ranges[alphabet] ?? '', file: toAsset(`barlow-${alphabet}-${drawn}.woff2`, content) };
    }),
  );
}

const licence = () => toAsset('barlow-ofl.txt', fileOf('LICENSE'));

/** The files of the typeface of paper, with their licence. */
export function fontAssets(): readonly Asset[] {
  return [...faces().map(({ file }) => file), licence()];
}

/** A style sheet of our pages with the rules in front by which it can set the typeface; its files stand beside it. */
export function withFaces(sheet: string, css: string): string {
  if (!sheetsWithFont.includes(sheet)) return css;
  const rules = faces().map(
    ({ weight, range, file }) =>
      `@font-face{font-family:Barlow;font-weight:${weight};font-display:block;` +
      `src:url(${basename(file.path)}) format("woff2");unicode-range:${range}}`,
  );
  return `/*! Barlow: SIL Open Font License 1.1, ${basename(licence().path)} */\n${rules.join('\n')}\n${css}`;
}
