import { describe, expect, it } from 'vitest';
import { renderPaper } from '../../../src/site/render.js';
import { readJson } from '../../content/files.js';
import { itemsIn, sourceItems } from '../covered.js';
import { input, parse, textOf } from '../pages.js';

const items = Object.keys(sourceItems);
const refused = readJson('bronnen/niet-opgenomen.json') as Record<string, unknown>;

const sheets = renderPaper(input);

/** What the sheets below a folder of the site say, without what stands around them on a screen. */
function textBelow(folder: string): string {
  const pages = sheets.filter(({ path }) => path.includes(folder));
  const sides = pages.flatMap(({ html }) => parse(html).querySelectorAll('.blad'));
  return sides.map(textOf).join(' ');
}

/** What the sheets say in words of their own, which stand in no content file. */
const ownWords: Readonly<Record<string, RegExp>> = {
  'S1-01': /^De meldcode in vijf stappen/,
  'S1-15': /beantwoord je vraag [^.]* samen met Veilig Thuis/,
  'S1-19': /Dan beantwoord je vraag 3, 4 en 5 samen met Veilig Thuis/,
};

/** The items of a source that no text on these sheets covers. */
function missing(source: string, folder: string): readonly string[] {
  const said = textBelow(folder);
  const covered = new Set([...itemsIn(said), ...Object.keys(ownWords).filter((id) => ownWords[id]?.test(said))]);
  return items.filter((id) => id.startsWith(`${source}-`) && !(id in refused) && !covered.has(id));
}

describe('what the models on paper say', () => {
  it.each([
    ['the card of Drenthe', 'S3', 'drenthe/kaart/index.html'],
    ['the sheet per beroepsgroep', 'S1', '/kaart/'],
    ['the leaflet of Flevoland', 'S5', 'flevoland/folder/'],
  ])('is on our sheets, all of it: %s', (_, source, folder) => {
    expect(missing(source, folder)).toEqual([]);
  });
});
