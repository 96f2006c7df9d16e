import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colours, sizes } from '../../src/shared/tokens.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** A page of somebody else, on purpose in colours of its own. */
const example = 'templates/styles/voorbeeld.css';
/** What `npm run generate` writes of the tokens; test/site/reference/generated-files.test.ts says that it is of now. */
const generated = ['templates/styles/site/tokens.css', 'templates/styles/site/strip.css'];
/** Where it is said, once. */
const source = 'src/shared/tokens.ts';

const files = ['templates/styles', 'src/components', 'src/shared', 'src/site', 'src/schema']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((name) =>
      posix.join(folder, name.replaceAll('\\', '/')),
    ),
  )
  .filter((path) => /\.(css|ts)$/.test(path) && ![example, source, ...generated].includes(path));
const sheets = files.filter((path) => /\.css$|\.styles\.ts$|strip-css\.ts$/.test(path));

/** A colour by its number; what the build says of a colour that is none has one as an example. */
const colour = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/i;
const { gutter, ...others } = sizes;
const numbers = [...new Set(Object.values(others))].map((size) => String(size).replace('.', String.raw`\.`));
const size = new RegExp(String.raw`(?<![\d.])(?:${numbers.join('|')})r?em|clamp\(${gutter[0]}`);

const linesWith = (path: string, what: RegExp) =>
  read(path)
    .split('\n')
    .filter((line) => what.test(line))
    .map((line) => `${path}: ${line.trim()}`);

describe('what pages, paper and elements share of their look', () => {
  it('is said in one place: no other file has a colour of its own', () => {
    expect(sheets.length).toBeGreaterThan(30);
    const said = files
      .filter((path) => !path.startsWith('src/schema/messages/'))
      .flatMap((path) => linesWith(path, colour));
    expect(said).toEqual([]);
  });

  it('is said in one place: no style sheet repeats a size', () => {
    expect(sheets.flatMap((path) => linesWith(path, size))).toEqual([]);
  });

  it.each(Object.entries(colours.sheet))('has a %s on paper that a hard photocopy makes black', (_, colour) => {
    const [red = 255, green = 255, blue = 255] = colour.match(/[\da-f]{2}/g)!.map((two) => parseInt(two, 16));
    expect(0.299 * red + 0.587 * green + 0.114 * blue).toBeLessThan(100);
  });

  it.each(['color: #a31515;', 'background: #FFF'])('would be seen in %s', (line) => {
    expect(line).toMatch(colour);
  });

  it.each(['min-height: 2.75em;', 'border-radius: 0.375rem 0', 'padding: 0 clamp(0.75rem, 4vw, 1.5rem)'])(
    'would be seen in %s',
    (line) => {
      expect(line).toMatch(size);
    },
  );

  it('is also in the icon of our pages, which is a picture', () => {
    expect(read('templates/assets/icoon.svg')).toContain(colours.light.accent);
  });
});
