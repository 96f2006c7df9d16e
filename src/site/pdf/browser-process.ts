import type { Browser } from 'playwright';
import { within } from './time-limit.js';

/** The number of a browser's process; undefined where the browser does not tell. */
export async function processOf(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.find(({ type }) => type === 'browser')?.id;
}

/** Ends a browser that does not listen any more. The processes it started end with it. */
export function killBrowser(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** Closes a browser; one that does not close in time is ended. */
export async function closeBrowser(browser: Browser, pid: number | undefined, limit: number): Promise<void> {
  try {
    await within(limit, browser.close(), 'sluiten');
  } catch {
    // Everything it had to print is there, or the reason why not is told already.
    killBrowser(pid);
  }
}
