import type { SourceFiles } from '../../src/site/content/folder/source-files.js';
import { inPseudoLanguage } from '../fixtures/pseudo-language.js';
import { pseudoLanguage } from '../fixtures/pseudo.js';
import { expect, test } from './support/fixtures.js';
import { readPdf, type PdfPage, type PdfText } from './support/pdf.js';
import { makeSheets } from './support/sheets.js';
import { guideOf, siteIds } from './support/site.js';

// One print of every sheet, on two cores that other tests want too.
test.describe.configure({ timeout: 240_000 });

const isOn =
  ({ width, height }: PdfPage) =>
  ({ left, right, bottom, top }: PdfText) =>
    left >= 0 && right <= width && bottom >= 0 && top <= height;

/** How many texts end: each of that language does with a bracket of its own. */
const ends = (text: string) => text.split('⟧').length - 1;

/** A PDF has its own spaces. */
const bare = (text: string) => text.replace(/\s+/g, '');

/** What of a page stands on its sheets. */
const printed = (html: string) =>
  html.slice(html.indexOf('class="blad '), html.indexOf('</main>')).replace(/<[^>]*>/g, ' ');

/** What only a screen reader says: paper shows it as a line or a number. */
const onlyHeard = /<(\w+) class="onzichtbaar">[^<]*<\/\1>/g;

/** A document has as many pages as its text needs. */
const protocol = 'twente/protocol/index.html';

test('in a language with longer words a sheet has all of its text, or is named as too full; nothing is cut', async () => {
  const { sheets, pdfs } = await makeSheets('twente', inPseudoLanguage);
  const tooFull = new Set(pdfs.misfits.map(({ sheet }) => sheet.path));
  const whole = sheets.filter(({ path }) => !tooFull.has(path) && path !== protocol);
  // Words that are a third longer do not fit on every sheet: who translates words one shorter.
  expect(tooFull.size).toBeGreaterThan(0);
  expect(whole.length).toBeGreaterThan(0);
  for (const { path, pdf, html, sides } of whole) {
    const { pages, language } = await readPdf(pdfs.files.get(pdf)!);
    expect(language, path).toBe(pseudoLanguage);
    expect(pages, path).toHaveLength(sides!);
    const shown = pages.flatMap((page) => page.texts.filter(isOn(page))).map(({ words }) => words);
    expect(ends(shown.join(' ')), path).toBe(ends(printed(html)));
  }
});

test('in such a language the protocol has all of its text, on more pages', async () => {
  const { sheets, pdfs } = await makeSheets('twente', inPseudoLanguage);
  const { pdf, html } = sheets.find(({ path }) => path === protocol)!;
  const { pages, language } = await readPdf(pdfs.files.get(pdf)!);
  expect(language).toBe(pseudoLanguage);
  const shown = bare(
    pages
      .flatMap((page) => page.texts.filter(isOn(page)))
      .map(({ words }) => words)
      .join(' '),
  );
  const chapters = html.slice(html.indexOf('class="inhoud"'), html.indexOf('</main>')).replace(onlyHeard, '');
  const texts = (chapters.replace(/<[^>]*>/g, '\n').match(/[^⟦⟧\n]*⟧/g) ?? []).map(bare);
  expect(texts.length).toBeGreaterThan(500);
  const times = (text: string, all: readonly string[]) => all.filter((one) => one === text).length;
  const missing = [...new Set(texts)].filter((text) => shown.split(text).length - 1 < times(text, texts));
  expect(missing).toEqual([]);
});

/** A region that gains contacts, each with all that one can have, and a longer note in a step. */
const withContacts = (count: number) => (source: SourceFiles) => {
  const contact = { name: 'Een wijkteam', phone: '088 1234500', mail: 'team@voorbeeld.nl', checked: null };
  const more = {
    purpose: 'Denkt met je mee over hulp in de buurt.',
    visit: ['Kerkstraat 1', 'Dorp'],
    source: 'Verzonnen',
  };
  const added = Array.from({ length: count }, (_, at) => [
    `wijkteam-${at}`,
    { ...contact, ...more, name: `Een wijkteam ${at}` },
  ]);
  const files = source.files.map((file) => {
    if (file.path !== 'regions/haaglanden.json') return file;
    const region = JSON.parse(file.text) as { contacts: object; steps: Record<string, { notes?: object }> };
    Object.assign(region.contacts, Object.fromEntries(added));
    const text = 'Spreek af wie het gesprek voert, en wie erbij zit. Vraag wat iemand zelf wil, en schrijf dat op.';
    region.steps['stap-3'] = { ...region.steps['stap-3'], notes: { voeren: { text, source: 'Verzonnen' } } };
    return { ...file, text: JSON.stringify(region, null, 2) };
  });
  return { ...source, files };
};

for (const count of [3, 14]) {
  test(`the cards and the leaflet of a region with ${count} contacts more have room: what is left away stands on its site`, async () => {
    const { sheets, pdfs } = await makeSheets('haaglanden', withContacts(count), { folders: ['kaart', 'folder'] });
    expect(pdfs.misfits.map(({ sheet, surplus }) => [sheet.path, surplus])).toEqual([]);
    expect(sheets.length).toBeGreaterThan(1);
    for (const { path, html } of sheets) {
      const shown = new Set(html.match(/Een wijkteam \d+/g));
      expect(shown.size, path).toBeGreaterThan(0);
      expect(html.includes('Meer contacten'), path).toBe(shown.size < count);
      // How to reach somebody goes before where and when.
      for (const name of shown) expect(html, path).toMatch(new RegExp(`${name}\\.</b>\\s*<a href="tel:`));
    }
  });
}

/** A region with a name that no card for the wallet holds, and with a note that is too long for a card. */
const withLongTexts = (source: SourceFiles) => {
  const files = source.files.map((file) => {
    if (file.path !== 'regions/twente.json') return file;
    const region = JSON.parse(file.text) as { steps: Record<string, object>; contacts: Record<string, object> };
    const text = `Te lang voor een kaart: ${'je schrijft alles op wat je ziet en hoort, en wanneer dat was; '.repeat(30)}`;
    region.steps['stap-1'] = { ...region.steps['stap-1'], notes: { lang: { text, source: 'Verzonnen' } } };
    const name = `Veilig Thuis ${'in een verzonnen regio '.repeat(8)}`.trim();
    region.contacts['veilig-thuis-regio'] = { ...region.contacts['veilig-thuis-regio'], name };
    return { ...file, text: JSON.stringify(region, null, 2) };
  });
  return { ...source, files };
};

test('a text that outgrows its place is named, by how many millimetres, for each place of its own', async () => {
  const { pdfs } = await makeSheets('twente', withLongTexts, { folders: ['zakkaart', 'kaart'] });
  const told = pdfs.misfits.flatMap(({ sheet, surplus }) => (surplus ? [{ path: sheet.path, ...surplus }] : []));
  const onCard = told.find(({ path, side }) => path === 'twente/kaart/index.html' && side === 1);
  expect(onCard?.longest).toContain('Te lang voor een kaart');
  expect(onCard?.millimetres).toBeGreaterThan(20);
  // Twelve cards, each a place of its own on three sides.
  const onWallet = told.filter(({ path }) => path === 'twente/zakkaart/index.html');
  expect(onWallet.length).toBeGreaterThan(3);
  for (const { longest, millimetres } of onWallet) {
    expect(longest).toContain('in een verzonnen regio');
    expect(millimetres).toBeGreaterThan(1);
  }
});

for (const id of siteIds.filter((site) => guideOf(site).kind === 'regio')) {
  const own = `meldcode.voorbeeldgemeente.nl/hulpmiddel/${id}`;
  test(`every sheet of ${id} has all of its text where the site has an address of a usual length`, async () => {
    const { sheets, pdfs } = await makeSheets(id, (source) => source, {
      site: 'https://meldcode.voorbeeldgemeente.nl/hulpmiddel/',
    });
    expect(sheets.length).toBeGreaterThan(0);
    expect(pdfs.misfits.map(({ sheet }) => sheet.path)).toEqual([]);
    for (const sheet of sheets) {
      const { pages } = await readPdf(pdfs.files.get(sheet.pdf)!);
      const words = pages.flatMap(({ texts }) => texts).flatMap((text) => text.words.split(' '));
      const lines = words.filter((word) => word.includes('/') && own.startsWith(word));
      // A line ends after a slash of the address, never in the middle of a word.
      expect(
        lines.filter((line) => !line.endsWith('/') && line !== own),
        sheet.path,
      ).toEqual([]);
    }
  });
}
