import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAssets } from '../../../src/site/bundle/assets.js';
import { fontAssets } from '../../../src/site/bundle/fonts.js';
import { bundleStyles } from '../../../src/site/bundle/styles.js';
import { readContent } from '../../../src/site/content/content.js';
import { renderPaper } from '../../../src/site/render.js';
import { themeCss } from '../../../src/site/pages/theme.js';
import { guidePaths } from '../../../src/site/paths.js';
import { finishPdf } from '../../../src/site/pdf/finish-pdf.js';
import { makePdfs } from '../../../src/site/pdf/make-pdfs.js';
import { openPrinter } from '../../../src/site/pdf/printer.js';
import { iconSvg } from '../../../src/site/pictures/icon.js';
import { sheetFiles } from '../../../src/site/pdf/sheet-files.js';
import { projectFolder } from '../../../src/site/project.js';
import { readFolder, type SourceFiles } from '../../../src/site/content/folder/source-files.js';
import { resolve } from '../../../src/guide/resolve/resolve.js';
import { builtFile, pagePaths } from './site.js';

/** The sheets of the site: every page that holds a printed side. */
export const sheetPaths: readonly string[] = pagePaths.filter(
  (path) => path.endsWith('/') && builtFile(`.${path}index.html`).includes('class="blad '),
);

/** Path of the PDF beside a sheet, in dist/; it is named after the kind of sheet. */
export function pdfOf(sheet: string): string {
  const [, id = '', folder = '', ...group] = sheet.split('/');
  return [id, folder, ...group.filter(Boolean), `${folder}.pdf`].join('/');
}

/** Where the site of these prints is. */
export const address = 'https://meldcode.example/';

/** Prints sheets of one region in a browser of their own, for a site that knows its address; by the name of their folder. */
export async function printSheets(id: string, folders: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { sheets, files } = await rendered(id);
  const printer = await openPrinter(address);
  if ('reason' in printer) throw new Error(`printSheets: ${printer.reason}`);
  const prints = new Map<string, Uint8Array>();
  try {
    const wanted = sheets.filter(
      ({ path }) => folders.includes(path.split('/')[1] ?? '') && path.split('/').length === 3,
    );
    const jobs = wanted.map((sheet) => ({ ...sheet, files: sheetFiles(sheet.path, files) }));
    await printer.print(jobs, async (sheet, { pdf, headings, text }) => {
      prints.set(sheet.path.split('/')[1] ?? '', (await finishPdf(pdf, { ...sheet, headings, text })).pdf);
    });
  } finally {
    await printer.close();
  }
  return prints;
}

/**
 * The PDFs of every sheet of one region, made as the build makes them, and what outgrew its sheet.
 *
 * @param change What becomes of the content files before.
 * @param site Address that the sheets name.
 * @param folders Of which only; all of them where none are named.
 */
export async function makeSheets(
  id: string,
  change: (source: SourceFiles) => SourceFiles,
  { site = address, folders }: { readonly site?: string; readonly folders?: readonly string[] } = {},
) {
  const { sheets: all, files } = await rendered(id, change, site);
  const sheets = all.filter(({ path }) => folders?.includes(path.split('/')[1] ?? '') ?? true);
  const printer = await openPrinter(address);
  if ('reason' in printer) throw new Error(`makeSheets: ${printer.reason}`);
  const cacheFolder = await mkdtemp(join(tmpdir(), 'meldcode-sheets-'));
  try {
    return { sheets, pdfs: await makePdfs(sheets, { files, printer, cacheFolder }) };
  } finally {
    await printer.close();
    await rm(cacheFolder, { recursive: true });
  }
}

async function rendered(id: string, change = (source: SourceFiles) => source, site = address) {
  const { national, regions } = readContent(change(await readFolder(projectFolder)));
  const region = regions.get(id);
  if (!region) throw new Error(`printSheets: there is no region ${id}`);
  const guide = resolve(id, { national, region }, () => '00000000');
  const pictures = await readAssets(join(projectFolder, 'templates/assets'));
  const assets = [...pictures, ...fontAssets(), ...(await bundleStyles())];
  const sheets = renderPaper({
    ...{ guides: [guide], national, version: '1.0.0', releases: {}, fixedFiles: {}, major: '1' },
    // Paper needs no script, so that of the form is only named.
    assets: new Map([
      ...assets.map(({ name, path }) => [name, path] as const),
      ['formulier.js', 'assets/formulier.js'],
    ]),
    ...{ pdf: true, today: '2026-11-24', url: site },
  });
  const files = new Map<string, string | Uint8Array>([
    ...sheets.map(({ path, html }) => [path, html] as const),
    [guidePaths(id).theme, themeCss(guide.theme)],
    // A browser fetches the icon of a tab when it finds the time, while it prints too.
    [guidePaths(id).icon, iconSvg(guide.theme)],
    ...assets.map(({ path, content }) => [path, content] as const),
  ]);
  return { sheets, files };
}
