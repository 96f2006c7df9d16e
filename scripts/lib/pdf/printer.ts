import type * as Playwright from 'playwright';
import type { Browser, BrowserContext, Page, Route } from 'playwright';
import { chromiumArgs, findFastChromium, isRoot } from '../../browsers.mjs';
import { mediaTypeOf } from '../headers.js';
import { MissingFiles } from '../mendable-error.js';
import { addressOf } from '../paths.js';
import type { Files } from '../site-files.js';

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
}

/** A browser that prints pages. */
export interface Printer {
  readonly version: string;
  /** Where the links of a PDF lead: address of the site with a slash at its end. */
  readonly site: string;
  /** Prints each page, several at a time; hands over each PDF as soon as it is there. */
  print<Job extends PrintJob>(jobs: readonly Job[], done: (job: Job, print: Print) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** What is there instead of a printer. */
export interface NoPrinter {
  /** Why, in a few words for whoever builds. */
  readonly reason: string;
  close(): Promise<void>;
}

export function noPrinter(reason: string): NoPrinter {
  return { reason, close: () => Promise.resolve() };
}

/** How many pages are printed side by side: Chromium does not get faster with more on two cores. */
const tabs = 2;

/** Where pages stand while nobody said where the site is; a name that exists nowhere. */
const nowhere = 'http://meldcode.invalid/';

/**
 * Starts a browser, or says why that cannot be.
 *
 * @param site Address of the site with a slash at its end, where the links of a PDF lead; null while nobody knows it.
 */
export async function openPrinter(site: string | null): Promise<Printer | NoPrinter> {
  const playwright = await loadPlaywright();
  if (!playwright) return noPrinter('the package "playwright" is not installed (npm install playwright)');
  const executablePath = chromiumPath();
  if (executablePath === undefined) return noPrinter('no Chromium or Chrome was found (CHROME_PATH names one)');
  try {
    const args = chromiumArgs();
    const browser = await playwright.chromium.launch({ executablePath, args, chromiumSandbox: !isRoot() });
    return printerOf(browser, site ?? nowhere);
  } catch (error) {
    // A browser that is there but cannot run, as in many containers, must not take the rest of the site away.
    return noPrinter(`${executablePath} does not start (${firstLine(error)})`);
  }
}

/** A path in CHROME_PATH that leads nowhere is a mistake of whoever set it, and no reason to go without PDFs. */
function chromiumPath(): string | undefined {
  try {
    return findFastChromium();
  } catch (error) {
    throw new MissingFiles(error instanceof Error ? error.message : String(error));
  }
}

/** Not installed for somebody who only makes pages. */
async function loadPlaywright(): Promise<typeof Playwright | undefined> {
  try {
    return await import('playwright');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function printerOf(browser: Browser, site: string): Printer {
  return {
    version: browser.version(),
    site,
    close: () => browser.close(),
    print: async (jobs, done) => {
      const context = await browser.newContext({
        ...{ javaScriptEnabled: false, serviceWorkers: 'block', colorScheme: 'light' },
        ...{ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' },
      });
      const queue = jobs.values();
      const printing = Array.from({ length: tabs }, () => printQueue(context, queue, site, done));
      try {
        await Promise.all(printing);
      } finally {
        await context.close();
        await Promise.allSettled(printing);
      }
    },
  };
}

/** Takes the next page from the queue until it is empty; every tab takes from the same one. */
async function printQueue<Job extends PrintJob>(
  context: BrowserContext,
  queue: Iterable<Job>,
  site: string,
  done: (job: Job, print: Print) => Promise<void>,
): Promise<void> {
  // One tab for all: a new one takes longer than a page. Without scripts a page leaves nothing behind for the next.
  const page = await context.newPage();
  for (const job of queue) await done(job, await printOne(page, job, site));
}

async function printOne(page: Page, { path, files }: PrintJob, site: string): Promise<Print> {
  const strange: string[] = [];
  await page.route('**/*', (route) => answer(route, files, site, strange));
  await page.goto(site + addressOf(path));
  const headings = await page.evaluate(headingsOf);
  const pdf = await toPdf(page);
  await page.unroute('**/*');
  if (strange.length > 0) throw new Error(`${path} loads what a PDF cannot be made of: ${strange.join(', ')}`);
  return { pdf, headings: headings.map((heading) => heading.replace(/\s+/g, ' ').trim()) };
}

/** Runs in the page. */
function headingsOf(): readonly string[] {
  return [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map(({ textContent }) => textContent);
}

function toPdf(page: Page): Promise<Uint8Array> {
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

/** Answers from the files of the build: nothing goes over the network, and links get the address of the site. */
async function answer(route: Route, files: Files, site: string, strange: string[]): Promise<void> {
  const url = route.request().url();
  const path = decodeURIComponent(url.slice(site.length)).replace(/(^|\/)$/, '$1index.html');
  const content = url.startsWith(site) ? files.get(path) : undefined;
  if (content === undefined) {
    strange.push(url);
    await route.abort();
    return;
  }
  await route.fulfill({ contentType: mediaTypeOf(path), body: Buffer.from(content) });
}
