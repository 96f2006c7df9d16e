import type * as Playwright from 'playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { chromiumArgs, findFastChromium, isRoot } from './chromium.mjs';
import { MissingFiles } from '../mendable-error.js';
import { closeBrowser, killBrowser, processOf } from './browser-process.js';
import { picturePage, printPage, type PictureJob, type Print, type PrintJob } from './print-page.js';
import { printLimit, PrintTimeout, within } from './time-limit.js';

export type { PictureJob };

/** A browser that prints pages. */
export interface Printer {
  readonly version: string;
  /** Where the links of a PDF lead: address of the site with a slash at its end. */
  readonly site: string;
  /** The number of its process; undefined where it does not tell. */
  readonly pid?: number | undefined;
  /** Prints each page, several at a time; hands over each PDF as soon as it is there. */
  print<Job extends PrintJob>(jobs: readonly Job[], done: (job: Job, print: Print) => Promise<void>): Promise<void>;
  /** Makes a picture of each, one after the other, as PNG. */
  picture<Job extends PictureJob>(
    jobs: readonly Job[],
    done: (job: Job, png: Uint8Array) => Promise<void>,
  ): Promise<void>;
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
 * @param limit How many milliseconds one page may take.
 */
export async function openPrinter(site: string | null, limit = printLimit): Promise<Printer | NoPrinter> {
  const playwright = await loadPlaywright();
  if (!playwright) return noPrinter('het pakket "playwright" is niet geïnstalleerd (npm install playwright)');
  const executablePath = chromiumPath();
  if (executablePath === undefined)
    return noPrinter('er is geen Chromium of Chrome gevonden (CHROME_PATH wijst er een aan)');
  try {
    const args = chromiumArgs();
    const browser = await playwright.chromium.launch({ executablePath, args, chromiumSandbox: !isRoot() });
    return printerOf(browser, { pid: await processOf(browser).catch(() => undefined), site: site ?? nowhere, limit });
  } catch (error) {
    // A browser that is there but cannot run, as in many containers, must not take the rest of the site away.
    return noPrinter(`${executablePath} start niet (${firstLine(error)})`);
  }
}

/** A path in CHROME_PATH that leads nowhere is a mistake of whoever set it, and no reason to go without PDFs. */
function chromiumPath(): string | undefined {
  try {
    return findFastChromium();
  } catch {
    throw new MissingFiles('browser-ontbreekt', process.env['CHROME_PATH'] ?? '');
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

interface Way {
  readonly pid: number | undefined;
  readonly site: string;
  readonly limit: number;
}

function printerOf(browser: Browser, way: Way): Printer {
  const { pid, site, limit } = way;
  return {
    version: browser.version(),
    ...{ pid, site },
    close: () => closeBrowser(browser, pid, limit),
    picture: async (jobs, done) => {
      if (jobs.length === 0) return;
      const opening = browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', colorScheme: 'light' });
      const context = await within(limit, opening, `een tabblad voor ${jobs[0]?.path ?? 'niets'}`);
      const tab = await within(limit, context.newPage(), 'een tabblad voor plaatjes');
      for (const job of jobs) await done(job, await within(limit, picturePage(tab, job, site), job.path));
      await within(limit, context.close(), 'sluiten');
    },
    print: async (jobs, done) => {
      const opening = browser.newContext({
        ...{ javaScriptEnabled: false, serviceWorkers: 'block', colorScheme: 'light' },
        ...{ timezoneId: 'Europe/Amsterdam' },
      });
      const context = await within(limit, opening, `een tabblad voor ${jobs[0]?.path ?? 'niets'}`);
      const queue = jobs.values();
      const printing = Array.from({ length: tabs }, () => printQueue(context, queue, way, done));
      try {
        await Promise.all(printing);
      } catch (error) {
        // A browser that hangs would not close its tabs either, and the other tab would wait for it.
        if (error instanceof PrintTimeout) killBrowser(pid);
        throw error;
      } finally {
        await Promise.allSettled([within(limit, context.close(), 'sluiten'), ...printing]);
      }
    },
  };
}

/** Takes the next page from the queue until it is empty; every tab takes from the same one. */
async function printQueue<Job extends PrintJob>(
  context: BrowserContext,
  queue: Iterable<Job>,
  { site, limit }: Way,
  done: (job: Job, print: Print) => Promise<void>,
): Promise<void> {
  // One tab for all: a new one takes longer than a page. Without scripts a page leaves nothing behind for the next.
  let tab: Page | undefined;
  for (const job of queue) {
    tab ??= await within(limit, context.newPage(), `een tabblad voor ${job.path}`);
    await done(job, await within(limit, printPage(tab, job, site), job.path));
  }
}
