import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/guide/resolve/resolve.js';
import { toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import type { Guide } from '../../src/schema/guide.js';
import { Organisation, Region } from '../../src/schema/layer.js';
import { openFacts } from '../../src/site/confirmation/open-facts.js';
import { renderPaper, renderSite } from '../../src/site/render.js';
import { contentFiles } from '../content/files.js';
import { problemsOf, set, sourceFiles } from '../fixtures/content.js';
import { input, parse, textOf } from './pages.js';

const { national } = input;
const fileOf = (path: string) => contentFiles.get(path) as object;
const page = (language: string, name: string, path = language) => ({
  ...{ language, name, url: `https://www.voorbeeld.nl/${path}` },
  ...{ source: 'Voorbeeld', checked: null as string | null },
});
const english = page('en', 'English');
const arabic = page('ar', 'العربية');

function guidesWith(inRegion: object, ofSchool: object = {}, from = 'regions/twente.json') {
  const region = Region.parse({ ...fileOf(from), languagePages: inRegion });
  const id = from.replace(/^.*\/|\.json$/g, '');
  const file = {
    $schema: 'x',
    format: 1,
    edition: '2026-11-23',
    name: 'De school',
    regio: id,
    languagePages: ofSchool,
  };
  const organisation = { ...Organisation.parse(file), regio: id };
  return {
    region: resolve(id, { national, region }, () => '0'),
    school: resolve('school', { national, region, organisation }, () => '0'),
  };
}

function pagesOf(guide: Guide): ReadonlyMap<string, string> {
  const own = { ...input, guides: [guide] };
  return new Map([...renderSite(own), ...renderPaper(own).map(({ path, html }) => [path, html] as const)]);
}

describe('pages in another language', () => {
  it('are absent from a guide of files that have none', () => {
    expect(guidesWith({}).region).not.toHaveProperty('languagePages');
  });

  it('are those of the organisation first, and of two in one language that of the organisation', () => {
    const own = page('en', 'English', 'school/en');
    const { region, school } = guidesWith({ english, arabic }, { engels: own });
    expect(region.languagePages?.map(({ url }) => url)).toEqual([english.url, arabic.url]);
    expect(school.languagePages?.map(({ url }) => url)).toEqual([own.url, arabic.url]);
  });

  it('come with the widget, without what readers do not see', () => {
    expect(toWidgetGuide(guidesWith({ english }).region).languagePages).toEqual([
      { language: 'en', name: 'English', url: english.url },
    ]);
  });
});

describe('a page in another language is a fact', () => {
  const confirmed = (checked: string | null) => {
    const all = JSON.parse(
      JSON.stringify(national).replaceAll('"checked":null', '"checked":"2026-11-23"'),
    ) as typeof national;
    const region = JSON.parse(
      JSON.stringify(fileOf('regions/twente.json')).replaceAll('"checked":null', '"checked":"2026-11-23"'),
    ) as object;
    const layer = Region.parse({ ...region, languagePages: { english: { ...english, checked } } });
    return resolve('twente', { national: all, region: layer }, () => '0').confirmed;
  };

  it('that keeps a guide unconfirmed while it is', () => {
    expect([confirmed('2026-11-23'), confirmed(null)]).toEqual([true, false]);
  });

  it('that its owner is asked about', () => {
    const source = sourceFiles({ 'regions/voorbeeld.json': set('languagePages', { english }) });
    const facts = openFacts(source, new Date('2026-11-23')).flatMap((owner) => owner.facts);
    expect(facts).toContainEqual({
      place: 'languagePages.english',
      what: 'English, https://www.voorbeeld.nl/en',
      confirmed: null,
    });
  });

  it.each([
    ['language', 'Engels', 'taalcode-vorm'],
    ['language', 'EN', 'taalcode-vorm'],
    ['url', 'http://voorbeeld.nl', 'webadres-begin'],
    ['checked', '2027-01-01', 'datum-toekomst'],
  ])('of which %s is not %s', (field, value, code) => {
    const edit = set('languagePages', { english: { ...english, [field]: value } });
    expect(problemsOf(sourceFiles({ 'regions/voorbeeld.json': edit })).join()).toMatch(
      new RegExp(`languagePages\\.english\\.${field} ${code}$`),
    );
  });

  it.each(['en', 'ar', 'zh-Hans', 'pt-BR', 'ckb'])('of which the language may be %s', (language) => {
    const edit = set('languagePages', { een: { ...english, language } });
    expect(problemsOf(sourceFiles({ 'regions/voorbeeld.json': edit }))).toEqual([]);
  });
});

describe('pages in another language are shown', () => {
  const guide = guidesWith({ english, arabic }).region;
  const files = pagesOf(guide);
  const rowOn = (path: string) => parse(files.get(`twente/${path}index.html`)!).querySelector('.talen');

  it.each(['', 'afwegingskader/', 'embed/', 'beroepsgroepen/artsen/'])(
    'below the contacts of /%s, each by its own name in its own language',
    (path) => {
      const links = rowOn(path)!.querySelectorAll('a');
      expect(links.map((link) => [link.getAttributeValue('href'), link.getAttributeValue('hreflang')])).toEqual([
        [english.url, 'en'],
        [arabic.url, 'ar'],
      ]);
      for (const link of links) expect(link.getAttributeValue('rel')).toBe('noreferrer');
      const [, name] = rowOn(path)!.querySelectorAll('span[lang]');
      expect([name!.getAttributeValue('lang'), name!.getAttributeValue('dir'), textOf(name!)]).toEqual([
        'ar',
        'auto',
        arabic.name,
      ]);
    },
  );

  it('among the contacts of the protocol, with the whole address', () => {
    expect(textOf(rowOn('protocol/')!)).toBe(
      `${national.ui.languages} English (voorbeeld.nl/en), العربية (voorbeeld.nl/ar).`,
    );
  });

  it('on the leaflet where its back has room, and not where numbers and ways to report fill it', () => {
    expect(textOf(rowOn('folder/')!)).toContain('voorbeeld.nl/en');
    const full = pagesOf(guidesWith({ english, arabic }, {}, 'regions/haaglanden.json').region);
    expect(parse(full.get('haaglanden/folder/index.html')!).querySelector('.talen')).toBeNull();
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`taal-${at}`, page('en', `Language ${at}`, 'a'.repeat(20))]),
    );
    const crowded = pagesOf(guidesWith(many).region);
    expect(parse(crowded.get('twente/folder/index.html')!).querySelector('.talen')).toBeNull();
  });

  it('nowhere where there are none', () => {
    for (const [path, html] of pagesOf(guidesWith({}).region)) {
      if (path.endsWith('.html')) expect(html, path).not.toContain('class="talen"');
    }
  });
});
