import { beforeEach, describe, expect, it, vi } from 'vitest';
import { build } from '../../../src/site/build.js';
import { SheetTooFull } from '../../../src/site/pdf/sheet-too-full.js';
import { noPrinter, openPrinter, type Printer } from '../../../src/site/pdf/printer.js';
import { set, sourceFiles } from '../../fixtures/content.js';
import { filesIn, folderWith } from '../folder.js';
import { fakePrinter } from './fake-printer.js';

vi.mock(import('../../../src/site/pdf/printer.js'), async (original) => ({
  ...(await original()),
  openPrinter: vi.fn<typeof openPrinter>(),
}));

const files = Object.fromEntries(sourceFiles().files.map(({ path, text }) => [path, text]));

let folder: string;

beforeEach(async () => {
  folder = await folderWith({ ...files, 'dist/old.html': 'old' });
});

/** Paths of the PDFs that pages link to, and of those that are there. */
async function pdfsOf(): Promise<{ linked: readonly string[]; made: readonly string[] }> {
  const dist = await filesIn(`${folder}/dist`);
  const pages = Object.entries(dist).filter(([path]) => path.endsWith('.html'));
  const linked = pages.flatMap(([path, html]) =>
    [...html.matchAll(/ href="([^"]+\.pdf)"/g)].map(([, href = '']) =>
      new URL(href, `http://a/${path}`).pathname.slice(1),
    ),
  );
  return { linked: [...new Set(linked)].sort(), made: Object.keys(dist).filter((path) => path.endsWith('.pdf')) };
}

describe('a build', () => {
  it('with a browser makes every PDF that a page links to, and closes the browser', async () => {
    const printer: Printer = { ...fakePrinter(), close: vi.fn(() => Promise.resolve()) };
    vi.mocked(openPrinter).mockResolvedValue(printer);
    const report = await build(folder, { url: 'https://meldcode.example/' });
    const { linked, made } = await pdfsOf();
    expect(made).toContain('voorbeeld/kaart/kaart.pdf');
    expect(made).toEqual(linked);
    expect(report).toContain(`${made.length} pdf's in `);
    expect(openPrinter).toHaveBeenLastCalledWith('https://meldcode.example/');
    expect(printer.close).toHaveBeenCalledOnce();
  });

  it('for a printer makes each sheet a second time, with crop marks, which no page links to', async () => {
    vi.mocked(openPrinter).mockResolvedValue(fakePrinter());
    await build(folder, { cropMarks: true });
    const { linked, made } = await pdfsOf();
    const marked = made.filter((path) => path.endsWith('-drukwerk.pdf'));
    expect(marked).toContain('voorbeeld/kaart/kaart-drukwerk.pdf');
    expect(marked).not.toContain('voorbeeld/protocol/protocol-drukwerk.pdf');
    expect(made.filter((path) => !marked.includes(path))).toEqual(linked);
  });

  it('without a browser makes the rest, links to no PDF, and says why', async () => {
    vi.mocked(openPrinter).mockResolvedValue(noPrinter('no browser was found'));
    const report = await build(folder);
    expect(await pdfsOf()).toEqual({ linked: [], made: [] });
    expect(report).toContain('no browser was found');
  });

  it('that cannot close its browser leaves the site that was there', async () => {
    const printer: Printer = { ...fakePrinter(), close: () => Promise.reject(new Error('does not close')) };
    vi.mocked(openPrinter).mockResolvedValue(printer);
    await expect(build(folder)).rejects.toThrow('does not close');
    expect(await filesIn(`${folder}/dist`)).toEqual({ 'old.html': 'old' });
  });

  it('that finds a text too long for its sheet fails, and names guide, sheet, side, text, file and line', async () => {
    const edits = {
      'regions/landelijk': set('definitions.begrip.meaning.text', 'Een betekenis die veel te lang is.'),
    };
    const source = Object.fromEntries(sourceFiles(edits).files.map(({ path, text }) => [path, text]));
    folder = await folderWith({ ...source, 'dist/old.html': 'old' });
    const surplus = {
      side: 2,
      text: 'Bron: Voorbeeldkaart',
      longest: 'Een betekenis die veel te lang is.',
      millimetres: 7,
    };
    const printer = fakePrinter();
    const full: Printer = {
      ...printer,
      print: (jobs, done) =>
        printer.print(jobs, (job, print) =>
          done(job, { ...print, surplus: job.path === 'school/kaart/index.html' ? [surplus] : [] }),
        ),
    };
    vi.mocked(openPrinter).mockResolvedValue(full);
    const building = build(folder);
    await expect(building).rejects.toThrow(SheetTooFull);
    await expect(building).rejects.toThrow(
      / \[vel-te-vol\]\n {2}card – title-of School \(school\/kaart\/index\.html\), kant 2 van 2: 7 mm .+"Bron: Voorbeeldkaart".+"Een betekenis die veel te lang is\." \(regions\/landelijk\/definitions\.json, regel \d+, definitions\.begrip\.meaning\.text\)$/,
    );
    expect(await filesIn(`${folder}/dist`)).toEqual({ 'old.html': 'old' });
  });

  it('that cannot print one page fails, and leaves the site that was there', async () => {
    const printer: Printer = {
      ...fakePrinter(),
      print: () => Promise.reject(new Error('out of paper')),
      close: vi.fn(() => Promise.resolve()),
    };
    vi.mocked(openPrinter).mockResolvedValue(printer);
    await expect(build(folder)).rejects.toThrow('out of paper');
    expect(await filesIn(`${folder}/dist`)).toEqual({ 'old.html': 'old' });
    expect(printer.close).toHaveBeenCalledOnce();
  });
});
