import type { Page, Route } from 'playwright';
import { mediaTypeOf } from '../hosting/headers.js';
import { addressOf } from '../paths.js';
import type { Files } from '../site-files.js';
import { fieldAddress } from './form/field-address.js';
import { inPage, marksFields } from './in-page/index.mjs';
import type { InPage, Surplus } from './surplus.js';

/** A page to print. */
export interface PrintJob {
  /** Path of the page in dist/. */
  readonly path: string;
  /** Everything the page may load; what is not in here stops the build, since nobody would know that it changed. */
  readonly files: Files;
}

/** A printed page. */
export interface Print {
  readonly pdf: Uint8Array;
  /** The headings on it, in their order. */
  readonly headings: readonly string[];
  /** All text on it, with white space between texts. */
  readonly text: string;
  /** What did not fit on its printed sides. */
  readonly surplus: readonly Surplus[];
}

/** A page or drawing to make a picture of, as it prints. */
export interface PictureJob extends PrintJob {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** How large it is drawn: 0.5 is half of what is printed. */
  readonly zoom: number;
}

/** Makes a picture of one page in a tab. */
export async function picturePage(page: Page, job: PictureJob, site: string): Promise<Uint8Array> {
  const { path, files, width, height, zoom } = job;
  const strange: string[] = [];
  await page.route('**/*', (route) => answer(route, files, site, strange));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height });
  await page.goto(site + addressOf(path));
  await fontsReady(page);
  await page.evaluate(`document.documentElement.style.zoom = ${String(zoom)}`);
  // A document has its margins from the paper, which a picture does not have.
  await page.evaluate(`document.querySelector('main:not(:has(.blad))')?.style.setProperty('padding', '16mm 20mm')`);
  const png = await page.screenshot({ animations: 'disabled' });
  await page.unroute('**/*');
  if (strange.length > 0) throw new Error(`${path} loads what a picture cannot be made of: ${strange.join(', ')}`);
  return png;
}

/** Prints one page in a tab. */
export async function printPage(page: Page, { path, files }: PrintJob, site: string): Promise<Print> {
  const strange: string[] = [];
  await page.route('**/*', (route) => answer(route, files, site, strange));
  await page.emulateMedia({ media: 'print' });
  await page.goto(site + addressOf(path));
  await fontsReady(page);
  await inside(page, marksFields.markFields.toString(), JSON.stringify(fieldAddress));
  const { headings, text } = await inside<ReturnType<InPage['lookAt']>>(page, inPage.lookAt.toString());
  const surplus = await inside<ReturnType<InPage['surplusOn']>>(page, inPage.surplusOn.toString());
  const pdf = await toPdf(page);
  await page.unroute('**/*');
  if (strange.length > 0) throw new Error(`${path} loads what a PDF cannot be made of: ${strange.join(', ')}`);
  return { pdf, surplus, text, headings: headings.map((heading) => heading.replace(/\s+/g, ' ').trim()) };
}

/** A page is there before its letters are; in others its lines would end elsewhere. */
async function fontsReady(page: Page): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

/** Runs a function of ours in a page that is open. */
function inside<Result>(page: Page, source: string, argument = ''): Promise<Result> {
  // What compiles a source as it runs gives functions their names with a helper that no page has.
  return page.evaluate(`{ const __name = (made) => made; (${source})(${argument}) }`);
}

function toPdf(page: Page): Promise<Uint8Array> {
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

/** Answers from the files of the build: nothing goes over the network, and links get the address of the site. */
async function answer(route: Route, files: Files, site: string, strange: string[]): Promise<void> {
  const url = route.request().url();
  const path = decodeURIComponent(url.slice(site.length)).replace(/(^|\/)$/, '$1index.html');
  const content = url.startsWith(site) ? files.get(path) : undefined;
  // How sheets look stands on the screen alone, and is made of these same pages.
  if (content === undefined && path.endsWith('.png')) return route.abort();
  if (content === undefined) {
    strange.push(url);
    await route.abort();
    return;
  }
  await route.fulfill({ contentType: mediaTypeOf(path), body: Buffer.from(content) });
}
