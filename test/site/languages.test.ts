import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/guide/resolve/resolve.js';
import { readContent } from '../../src/site/content/content.js';
import { readFolder } from '../../src/site/content/folder/source-files.js';
import { projectFolder } from '../../src/site/project.js';
import { renderSite } from '../../src/site/render.js';
import { wordpressPlugin } from '../../src/site/wordpress/plugin.js';
import { inPseudoLanguage } from '../fixtures/pseudo-language.js';
import { pseudoLanguage, untranslated } from '../fixtures/pseudo.js';
import { input } from './pages.js';
import { unescaped } from './unescaped.js';

const { national, regions, organisations } = readContent(inPseudoLanguage(await readFolder(projectFolder)));
const guides = [
  ...[...regions].map(([id, region]) => resolve(id, { national, region }, () => '0')),
  ...[...organisations].map(([id, organisation]) =>
    resolve(id, { national, region: regions.get(organisation.regio)!, organisation }, () => '0'),
  ),
];
const files = renderSite({ ...input, guides, national });

/** Attributes that are read aloud or shown. */
const spoken = /(?:title|aria-label|alt|placeholder)="([^"]*)"|<meta name="description" content="([^"]*)"/g;

/** What of a page a reader meets as words: without code, addresses and numbers that are the same in every language. */
function wordsOf(html: string): readonly string[] {
  const shown = html
    .replace(/<(style|script|code|pre|marker)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<(\w+)[^>]* translate="no"[^>]*>[\s\S]*?<\/\1>/g, ' ');
  const heard = [...shown.matchAll(spoken)].map(([, one = '', two = '']) => one + two);
  // A label may have a link or a number in it; other elements end it.
  const lines = shown
    .replace(/<\/?(a|b|i|small|span|strong)\b[^>]*>/g, '')
    .replace(/<\/?tspan\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '\n');
  return [...lines.split('\n'), ...heard].map(unescaped);
}

/** Dates and lists, which the language itself has the words for. */
const ofLanguage = [
  ...Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(pseudoLanguage, { day: 'numeric', month: 'long', timeZone: 'UTC' })
      .formatToParts(new Date(Date.UTC(2026, month, 1)))
      .flatMap(({ type, value }) => (type === 'month' || type === 'literal' ? [value.trim()] : [])),
  ).flat(),
  ...(['conjunction', 'disjunction'] as const).flatMap((type) =>
    new Intl.ListFormat(pseudoLanguage, { type })
      .formatToParts(['1', '2'])
      .flatMap(({ type: kind, value }) => (kind === 'literal' ? [value.trim()] : [])),
  ),
].filter((word) => /\p{L}/u.test(word));

/** What nobody translated; letters that count or name something (1a, N4, lijst B) are no words. */
function left(html: string): readonly string[] {
  return wordsOf(html)
    .map((text) =>
      untranslated(text).replaceAll(new RegExp(`(?<!\\p{L})(${ofLanguage.join('|')})(?!\\p{L})`, 'gu'), ' '),
    )
    .filter((text) => /\p{L}{2}|[⟦⟧]/u.test(text))
    .map((text) => text.trim());
}

const pages = [...files].filter(([path]) => path.endsWith('.html'));

describe('a second language is one folder of words', () => {
  it('with the pages of every guide', () => {
    expect(pages.length).toBeGreaterThan(100);
  });

  it.each(pages)('%s says nothing in another one, and nothing is cut', (_, html) => {
    expect(left(html)).toEqual([]);
    expect([...html.matchAll(/<html lang="(\w+)"/g)].map(([, lang]) => lang)).toEqual([pseudoLanguage]);
  });

  it.each([...files].filter(([path]) => /oembed.*\.json$/.test(path)))('%s too', (_, json) => {
    const { title, html } = JSON.parse(json) as { readonly title: string; readonly html: string };
    expect([...left(title), ...left(html)]).toEqual([]);
  });

  it('has the plugin for WordPress in it, for who edits a page as well', async () => {
    const { version, major, url } = input;
    const zip = unzipSync(await wordpressPlugin({ guides, national, version, major, url }));
    const json = (name: string): unknown => JSON.parse(strFromU8(zip[`meldcode/${name}`] ?? new Uint8Array()));
    const { title, description, keywords } = json('block/block.json') as Record<'title' | 'description', string> & {
      readonly keywords: readonly string[];
    };
    const { words, guides: sites } = json('site.json') as {
      readonly words: Readonly<Record<string, string>>;
      readonly guides: Readonly<
        Record<string, { readonly name: string; readonly beroepsgroepen: Readonly<Record<string, string>> }>
      >;
    };
    const names = Object.values(sites).flatMap(({ name, beroepsgroepen }) => [name, ...Object.values(beroepsgroepen)]);
    const said = [title, description, keywords.join(', '), ...Object.values(words), ...names];
    expect(said.length).toBeGreaterThan(30);
    expect(said.flatMap(left)).toEqual([]);
  });
});
