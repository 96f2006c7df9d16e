import { stripCss } from '../../shared/strip-css.js';
import { belowStrip, colours, ring, sizes } from '../../shared/tokens.js';

const written = (source: string) => `/* Written by npm run generate, of ${source}. */\n`;

/** What our pages and sheets share with the elements, as a style sheet. */
export function tokensCss(): string {
  return [
    written('src/shared/tokens.ts'),
    rule(':root', [...colourLines(colours.light), ...sizeLines(), ...sheetLines(colours.light)]),
    '',
    media('(prefers-color-scheme: dark)', rule(':root', colourLines(colours.dark))),
    '',
    '/* A sheet is white, in the dark as well, and so is its picture. */\n',
    rule(':is(.blad, .tegels :is(img, .vel))', colourLines(colours.print)),
    '',
    '/* On body, because thema.css comes later and sets :root. */\n',
    media('print', rule('body', [...colourLines(colours.print), '--accent: var(--ink);', '--danger: var(--ink);'])),
    '',
  ].join('\n');
}

/** The strip of our pages, which is that of the elements. */
export function siteStripCss(): string {
  const lines = stripCss('--').trim().split('\n');
  return `${written('src/shared/strip-css.ts')}\n${lines.map((line) => line.replace(/^ {4}/, '')).join('\n')}\n`;
}

function colourLines(palette: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(palette).map(([name, colour]) => `--${kebab(name)}: ${colour};`);
}

/** The accent of a sheet, which is that of a light page, and its own colours; thema.css has the accent of the region. */
function sheetLines({ accent, onAccent }: typeof colours.light): readonly string[] {
  const own = Object.entries(colours.sheet).map(([name, colour]) => `--blad-${name}: ${colour};`);
  return [`--blad-accent: ${accent};`, `--blad-on-accent: ${onAccent};`, ...own];
}

function sizeLines(): readonly string[] {
  const { gutter, ...others } = sizes;
  const [least, most] = gutter;
  return [
    ...Object.entries(others).map(([name, size]) => `--${name}: ${size}rem;`),
    `--gutter: clamp(${least}rem, 4vw, ${most}rem);`,
    `--below-strip: ${belowStrip}rem;`,
    `--ring: ${ring}px;`,
  ];
}

function rule(selector: string, lines: readonly string[]): string {
  return [`${selector} {`, ...indented(lines), '}'].join('\n');
}

function media(query: string, inside: string): string {
  return [`@media ${query} {`, ...indented(inside.split('\n')), '}'].join('\n');
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
