import { describe, expect, it } from 'vitest';
import { printedOut } from '../../../src/shared/links.js';
import { itemsIn, sourceItems } from '../covered.js';
import { files, guides, parse, textOf } from '../pages.js';

const page = parse(files.get('haaglanden/formulier/index.html') ?? '');
const { form } = guides.find(({ id }) => id === 'haaglanden')!;

/** Every item of the form in the school protocol, with the part of `/haaglanden/formulier/` where it stands; the first is its beginning. */
const places: Readonly<Record<string, string>> = {
  'S4-101': 'titelblok',
  'S4-102': 'titelblok',
  'S4-103': 'titelblok',
  'S4-104': 'titelblok',
  'S4-105': 'titelblok',
  'S4-106': 'meldcode',
  'S4-107': 'meldcode',
  'S4-108': 'meldcode',
  'S4-109': 'meldcode',
  'S4-110': 'datum',
  'S4-111': 'melder',
  'S4-112': 'om-wie',
  'S4-113': 'huisgenoot',
  'S4-114': 'geweld',
  'S4-115': 'geweld',
  'S4-116': 'geweld',
  'S4-117': 'grootste-zorg',
  'S4-118': 'veiligheid',
  'S4-119': 'besproken',
  'S4-120': 'besproken',
  'S4-121': 'verwachting',
  'S4-122': 'verwachting',
  'S4-123': 'versturen',
  'S4-124': 'versturen',
};

/** What a reader of a part of the page meets; a link stands with its address, as on paper. */
function said(part: string): string {
  const found = page.querySelector(`[data-deel="${part}"]`) ?? page.querySelector(`.${part}`);
  return found ? textOf(found) : '';
}

/** Texts with a link are other words in the file than on the page. */
const asPrinted = (text: string) => printedOut(text);

describe('the report form of Haaglanden', () => {
  it('is the whole form of the source', () => {
    const inSource = Object.keys(sourceItems).filter((id) => id >= 'S4-101' && id <= 'S4-124');
    expect(Object.keys(places)).toEqual(inSource);
  });

  it.each(Object.entries(places))('says %s on its page, in %s', (item, part) => {
    expect(itemsIn(said(part), asPrinted)).toContain(item);
  });

  it.each([
    ['five steps, each with a reason where it was not taken', /^stap-\d(-waarom)?$/, 10],
    ['who reports, and since when she is involved', /^(melder-.*|betrokken-sinds)$/, 6],
    ['six classes of time', /^duur-/, 6],
    ['kinds of violence with ages, and another one', /^soort-(kind|partner|oudere|ouder|overig)$/, 5],
    ['a mark of 1 to 10', /^cijfer-\d+$/, 10],
    ['the same of three persons', /^om-wie-[123]-(naam|adres|telefoon|geboortedatum|geslacht-(man|vrouw))$/, 18],
    ['relation and gezag of others in the house', /^huisgenoot-[12]-(relatie-\w+(-\w+)?|gezag-(ja|nee))$/, 14],
    ['whether the report is obligatory, and the help enough', /^(verplicht|hulp-genoeg)-(ja|nee)$/, 4],
  ])('asks for %s', (_, names, count) => {
    const fields = page.querySelectorAll('[id]').map((element) => (element.id ?? '').replace(/^veld-/, ''));
    const asked = [
      ...fields,
      ...page.querySelectorAll('[data-veld]').map((one) => one.getAttributeValue('data-veld') ?? ''),
    ];
    expect(new Set(asked.filter((name) => names.test(name))).size).toBe(count);
  });

  it('asks for each of its fields by a label or legend, and says on paper when', () => {
    const shown = page.querySelectorAll('[data-veld]').map((field) => textOf(field));
    const labels = form!.sections.flatMap(({ fields }) => fields.map(({ label }) => label));
    expect(labels.filter((label) => !shown.some((text) => text.startsWith(label)))).toEqual([]);
    const conditions = page.querySelectorAll('[data-als]');
    expect(conditions.length).toBeGreaterThan(8);
    expect(conditions.filter((field) => !field.querySelector('.alleen-als'))).toEqual([]);
  });

  it('has a field for each condition that it names', () => {
    const names = new Set(page.querySelectorAll('[data-veld]').map((field) => field.getAttributeValue('data-veld')));
    const conditions = page.querySelectorAll('[data-als]').map((field) => field.getAttributeValue('data-als'));
    expect(conditions.filter((name) => !names.has(name))).toEqual([]);
  });

  it('is reached from how a report is made, and from the sheets', () => {
    for (const path of ['haaglanden/index.html', 'haaglanden/afwegingskader/index.html', 'petruschool/index.html']) {
      const links = parse(files.get(path) ?? '')
        .querySelectorAll('a')
        .map((link) => link.getAttributeValue('href') ?? '');
      expect(links.some((href) => href.endsWith(`${path.split('/')[0]!}/formulier/`))).toBe(true);
    }
    const sheets = parse(files.get('haaglanden/kaart/index.html') ?? '')
      .querySelectorAll('.tegels a')
      .map(textOf);
    expect(sheets).toContain(form!.title);
  });
});

describe('a region without a form', () => {
  it('keeps the sheet to prepare the call', () => {
    expect(files.get('twente/formulier/index.html')).toContain('class="blad ');
    expect(files.get('twente/formulier/index.html')).not.toContain('data-formulier');
  });
});
