import { colours } from '../../shared/tokens.js';
import type { Theme } from '../../schema/theme.js';
import { wrap } from './wrap.js';

interface Share {
  readonly theme: Theme;
  /** What the page is of, above the name. */
  readonly kicker: string;
  readonly name: string;
  readonly line: string;
}

/**
 * What stands beside a link to a guide: its name in its colours. No case, since it shows where the link is shared, and no number,
 * since others keep the picture long after a number has changed.
 */
export function shareSvg({ theme: { light }, kicker, name, line }: Share): string {
  const { parts, size } = sizedName(name);
  const texts = parts.map((part, at) => text(part, 250 + at * size * 1.1, `font-size="${size}" font-weight="700"`));
  const lines = wrap(line, 52).map((part, at) =>
    text(part, 535 + at * 46, `font-size="36" fill="${colours.light.ink}"`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Arial, 'Liberation Sans', sans-serif" fill="${light.onAccent}">
<rect width="1200" height="630" fill="${colours.light.paper}"/><rect width="1200" height="470" fill="${light.accent}"/>
${text(kicker, 128, 'font-size="44"')}
${[...texts, ...lines].join('\n')}
</svg>
`;
}

/** From large to small: how many letters fit on a line of this size, and how many lines on the band. */
const sizes = [
  { size: 112, letters: 16, lines: 2 },
  { size: 84, letters: 22, lines: 3 },
  { size: 60, letters: 32, lines: 4 },
] as const;

function sizedName(name: string): { readonly parts: readonly string[]; readonly size: number } {
  const tries = sizes.map(({ size, letters, lines }) => {
    const parts = wrap(name, letters);
    return { parts, size, fits: parts.length <= lines && parts.every(({ length }) => length <= letters) };
  });
  const smallest = { parts: wrap(name, 32).slice(0, 4), size: 60 };
  return tries.find(({ fits }) => fits) ?? smallest;
}

function text(words: string, y: number, look: string): string {
  return `<text x="80" y="${String(Math.round(y))}" ${look}>${escapeXml(words)}</text>`;
}

function escapeXml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
