import { describe, expect, it } from 'vitest';
import { renderPaper } from '../../../src/site/render.js';
import { wordsOfAddress } from '../../../src/shared/address-words.js';
import { contentFiles, readJson } from '../../content/files.js';
import { input, parse, textOf } from '../pages.js';

const items = Object.keys(readJson('bronnen/items.json') as Record<string, string>);
const refused = readJson('bronnen/niet-opgenomen.json') as Record<string, unknown>;

const sheets = renderPaper(input);

/** What the sheets below a folder of the site say, without what stands around them on a screen. */
function textBelow(folder: string): string {
  const pages = sheets.filter(({ path }) => path.includes(folder));
  const sides = pages.flatMap(({ html }) => parse(html).querySelectorAll('.blad'));
  return sides.map(textOf).join(' ');
}

type Entry = Readonly<Record<string, unknown>>;

/** Everything in a value that says which items of the sources it covers. */
function entriesIn(value: unknown): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...('covers' in value ? [value as Entry] : []), ...Object.values(value).flatMap(entriesIn)];
}

/** With the words of a reader without a group. */
function filled(text: string): string {
  const { one, your, many } = input.national.client;
  return text.replaceAll('{je-client}', your).replaceAll('{clienten}', many).replaceAll('{client}', one);
}

/** The words of an entry that a reader meets: the text, or of a contact the ways to reach it. */
function wordsOf({ text, phone, mail, url }: Entry): readonly string[] {
  const words = [text, phone, mail].filter((word) => typeof word === 'string').map(filled);
  return typeof url === 'string' ? [...words, wordsOfAddress(url)] : words;
}

const entries = [...contentFiles].flatMap(([, content]) => entriesIn(content));

/** What the sheets say in words of their own, which stand in no content file. */
const ownWords: Readonly<Record<string, RegExp>> = {
  'S1-01': /^De meldcode in vijf stappen/,
  'S1-15': /beantwoord je vraag [^.]* samen met Veilig Thuis/,
  'S1-19': /Dan beantwoord je vraag 3, 4 en 5 samen met Veilig Thuis/,
};

/** The items of a source that no text on these sheets covers. */
function missing(source: string, folder: string): readonly string[] {
  const said = textBelow(folder);
  const shown = entries.filter((entry) => {
    const words = wordsOf(entry);
    return words.length > 0 && words.every((word) => said.includes(word.replace(/\s+/g, ' ').trim()));
  });
  const covered = new Set([
    ...shown.flatMap(({ covers }) => covers as readonly string[]),
    ...Object.keys(ownWords).filter((id) => ownWords[id]?.test(said)),
  ]);
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
