import { beforeEach, describe, expect, it } from 'vitest';
import { makePdfs } from '../../../src/site/pdf/make-pdfs.js';
import { SheetTooFull } from '../../../src/site/pdf/sheet-too-full.js';
import { noPrinter, type Printer } from '../../../src/site/pdf/printer.js';
import { folderWith } from '../folder.js';
import { fakePrinter } from './fake-printer.js';

const sheet = (name: string) => ({
  path: `twente/${name}/index.html`,
  pdf: `twente/${name}/${name}.pdf`,
  title: name,
  maker: 'Meldcode',
  language: 'nl',
  date: '2026-11-23',
  sides: 1,
});
const sheets = ['kaart', 'poster', 'folder'].map(sheet);
const site = new Map([
  ...sheets.map(({ path }) => [path, `<link rel="stylesheet" href="../thema.css"><h1>${path}</h1>`] as const),
  ['twente/thema.css', 'h1 {}'],
]);

let cacheFolder: string;

beforeEach(async () => {
  cacheFolder = await folderWith({});
});

async function make(files: ReadonlyMap<string, string> = site, printer = fakePrinter(), made = sheets) {
  const pdfs = await makePdfs(made, { files, printer, cacheFolder });
  return { ...pdfs, asked: printer.asked };
}

describe('the PDFs of a site', () => {
  it('are one for each sheet, at its place', async () => {
    const { files, printed: count, skipped } = await make();
    expect([...files.keys()].sort()).toEqual(sheets.map(({ pdf }) => pdf).sort());
    expect({ count, skipped }).toEqual({ count: 3, skipped: null });
  });

  it('are not printed again when nothing changed', async () => {
    const first = await make();
    const second = await make();
    expect(second).toMatchObject({ asked: [], printed: 0 });
    for (const [path, pdf] of first.files) expect(Buffer.from(second.files.get(path)!).equals(pdf), path).toBe(true);
  });

  it('are printed again alone where a page changed', async () => {
    await make();
    const changed = new Map([...site, ['twente/poster/index.html', '<h1>new</h1>'] as const]);
    expect((await make(changed)).asked).toEqual(['twente/poster/index.html']);
  });

  it('are all printed again with another style, browser, title or date', async () => {
    await make();
    expect((await make(new Map([...site, ['twente/thema.css', 'h2 {}']]))).printed).toBe(3);
    expect((await make(site, fakePrinter('2'))).printed).toBe(3);
    expect(
      (
        await make(
          site,
          fakePrinter(),
          sheets.map((one) => ({ ...one, title: 'new' })),
        )
      ).printed,
    ).toBe(3);
    expect(
      (
        await make(
          site,
          fakePrinter(),
          sheets.map((one) => ({ ...one, date: '2026-11-24' })),
        )
      ).printed,
    ).toBe(3);
  });

  it('fail together with the first that cannot be printed; what was printed before is kept', async () => {
    const printer = fakePrinter();
    const failing: Printer = {
      ...printer,
      print: async (jobs, done) => {
        await printer.print(jobs.slice(0, 1), done);
        throw new Error('out of paper');
      },
    };
    await expect(makePdfs(sheets, { files: site, printer: failing, cacheFolder })).rejects.toThrow('out of paper');
    expect((await make()).asked).toEqual(sheets.slice(1).map(({ path }) => path));
  });

  it('are in the order of the sheets, whichever was printed first', async () => {
    const printer = fakePrinter();
    const backwards: Printer = { ...printer, print: (jobs, done) => printer.print([...jobs].reverse(), done) };
    const { files } = await makePdfs(sheets, { files: site, printer: backwards, cacheFolder });
    expect([...files.keys()]).toEqual(sheets.map(({ pdf }) => pdf));
  });

  it('tell what outgrew a sheet, at every build until it fits', async () => {
    const printer = fakePrinter();
    const surplus = [{ side: 1, text: 'te veel', longest: 'veel te veel', millimetres: 3 }];
    const full: Printer = {
      ...printer,
      print: (jobs, done) => printer.print(jobs, (job, print) => done(job, { ...print, surplus })),
    };
    for (const asked of [3, 3]) {
      const { misfits, printed: count } = await makePdfs(sheets, { files: site, printer: full, cacheFolder });
      expect(count).toBe(asked);
      expect(misfits.map(({ sheet: { path } }) => path)).toEqual(sheets.map(({ path }) => path));
    }
    expect((await make()).misfits).toEqual([]);
  });

  it('tell of a print with more pages than the sheet has sides', async () => {
    const none = sheets.map((one) => ({ ...one, sides: 0 }));
    const { misfits } = await makePdfs(none, { files: site, printer: fakePrinter(), cacheFolder });
    expect(misfits).toMatchObject(none.map(() => ({ surplus: null, pages: 1 })));
    const { message } = new SheetTooFull(misfits.slice(0, 1), () => undefined);
    expect(message).toMatch(/ \[vel-te-vol\]\n {2}kaart \(twente\/kaart\/index\.html\): .+ 1 .+ 0\)$/);
  });

  it('are none without a browser, and the reason is told', async () => {
    const pdfs = await makePdfs(sheets, { files: site, printer: noPrinter('no browser'), cacheFolder });
    expect(pdfs).toMatchObject({ files: new Map(), printed: 0, skipped: 'no browser' });
  });
});
