import { expect, test } from './support/fixtures.js';
import { readPdf, type PdfPage, type PdfText } from './support/pdf.js';
import { builtFile, guideOf, numbersOf, siteIds } from './support/site.js';

// Dozens of pages each, read back on two cores that other tests want too.
test.describe.configure({ timeout: 120_000 });

/** Ten millimetres in points: an office printer cannot come nearer to the edge. Half a point is how far a browser rounds. */
const margin = (10 / 25.4) * 72 - 0.5;
/** The longest line, in points, that still reads as one column: 160 mm. */
const column = (160 / 25.4) * 72 + 1;

const wordsOn = ({ texts }: PdfPage): string => texts.map(({ words }) => words).join(' ');
/** A PDF has its own spaces. */
const bare = (text: string) => text.replace(/\s+/g, '');
const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The headings of the page, with what is marked up inside them. */
const headingsOf = (html: string): readonly string[] =>
  [...html.slice(html.indexOf('<main')).matchAll(/<(h[1-4])\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner = '']) =>
    collapsed(inner.replace(/<[^>]+>/g, '').replaceAll('&#x27;', '’')),
  );

/** The lines of a page from top to bottom, without the number at its foot. */
function linesOn({ texts }: PdfPage): readonly { readonly words: string; readonly size: number }[] {
  const lines = new Map<number, PdfText[]>();
  for (const text of texts) {
    const line = [...lines.keys()].find((at) => Math.abs(at - text.bottom) < 3) ?? text.bottom;
    lines.set(line, [...(lines.get(line) ?? []), text]);
  }
  const sorted = [...lines].sort(([one], [other]) => other - one);
  return sorted
    .map(([, parts]) => ({
      words: collapsed(parts.map(({ words }) => words).join(' ')),
      size: Math.max(...parts.map(({ size }) => size)),
    }))
    .slice(0, -1);
}

for (const id of siteIds) {
  test(`the PDF of the protocol of ${id} is tagged, numbered and complete, and no heading ends a page`, async () => {
    const html = builtFile(`${id}/protocol/index.html`).toString();
    const pdf = await readPdf(builtFile(`${id}/protocol/protocol.pdf`));
    const guide = guideOf(id);
    const headings = headingsOf(html);

    expect(pdf).toMatchObject({ language: 'nl', tagged: true, title: `Protocol – Meldcode ${guide.name}` });
    expect(pdf.outline).toEqual(headings);
    const elements = pdf.pages.flatMap((page) => page.elements);
    expect(elements.filter(({ role }) => role === 'H1')).toHaveLength(1);
    expect(elements.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);
    expect(pdf.pages.length).toBeGreaterThan(20);
    expect(pdf.pages.length).toBeLessThan(45);
    for (const [at, page] of pdf.pages.entries()) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([595, 842]);
      expect(page.missingFonts).toEqual([]);
      expect(page.texts.filter(({ size }) => size < 9.39)).toEqual([]);
      const nearEdge = page.texts.filter(
        ({ left, right, bottom, top }) => Math.min(left, page.width - right, bottom, page.height - top) < margin,
      );
      expect(nearEdge).toEqual([]);
      const widths = page.texts.map(({ left, right }) => right - left);
      expect(Math.max(...widths)).toBeLessThan(column);
      expect(collapsed(wordsOn(page))).toContain(`${at + 1} / ${pdf.pages.length}`);
      const last = linesOn(page).at(-1)!;
      // A heading of two lines is larger than what is read; a line of text may end in the same words.
      const isHeading = (heading: string) =>
        heading === last.words || (last.size > 11 && heading.endsWith(` ${last.words}`));
      expect(headings.filter(isHeading), `page ${at + 1}`).toEqual([]);
    }
    // A table that goes on shows its head on each page, and a screen reader has it once.
    const heads = [...html.matchAll(/<thead>(.*?)<\/thead>/gs)].map(([, row = '']) =>
      bare(row.replace(/<[^>]+>/g, '')),
    );
    const aloud = bare(pdf.pages.flatMap((page) => page.aloud.map(({ text }) => text)).join(''));
    expect(heads.length).toBeGreaterThan(0);
    for (const head of new Set(heads))
      expect(aloud.split(head), head).toHaveLength(heads.filter((one) => one === head).length + 1);
    const first = wordsOn(pdf.pages[0]!);
    for (const number of numbersOf(guide)) expect(first).toContain(number);
    expect(collapsed(first)).toContain(guide.edition);
  });
}

test('the review sheet has a page of its own', async () => {
  const { pages } = await readPdf(builtFile('petruschool/protocol/protocol.pdf'));
  const sheets = pages.filter((page) => linesOn(page).some(({ words }) => words.startsWith('Bijlage C.')));
  const [, sheet] = sheets;
  expect(sheets).toHaveLength(2);
  expect(linesOn(sheet!)[0]!.words).toMatch(/^Bijlage C\./);
});

test('an aandachtsfunctionaris finds it with the sheets and at the foot, and nobody else meets it', async ({
  page,
}) => {
  await page.goto('/petruschool/kaart/');
  await page.getByRole('link', { name: 'Het protocol van de organisatie' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Protocol meldcode');
  const pdf = page.getByRole('link', { name: 'Download het protocol (PDF)' });
  expect((await page.request.get(new URL((await pdf.getAttribute('href'))!, page.url()).href)).ok()).toBe(true);

  await page.goto('/petruschool/');
  const link = page.getByRole('link', { name: 'Het protocol van de organisatie' });
  await expect(link).toBeHidden();
  await page.getByText('Over dit hulpmiddel').click();
  await link.click();
  await page.getByRole('link', { name: '4. Wie beslist, en wie vervangt' }).click();
  await expect(page.getByRole('heading', { name: '4. Wie beslist, en wie vervangt' })).toBeInViewport();
});
