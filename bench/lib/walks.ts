import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { longestPath } from './path.js';
import { mainThread, type TraceEvent } from './trace.js';
import type { Guide } from '../../src/schema/guide.js';

const probe = readFileSync(new URL('../probe.js', import.meta.url), 'utf8');

/** How often a way is walked, so that one that was slow counts for little. */
const times = 12;

/**
 * What one click costs the main thread, in milliseconds of the processor: every click on the longest way to an outcome, and the one that
 * wipes it, over and over.
 */
export async function costOfClick(browser: Browser, address: string, guide: Guide): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.evaluate(probe);
    const path = longestPath(guide);
    const [first] = path;
    if (!first) throw new Error('costOfClick: a path needs a screen');
    // Back to the first question, after which the next walk begins.
    const clicks = path.map(({ heading, answer }, at) => ({
      first: heading,
      answer: answer || guide.ui.wipe,
      second: path[at + 1]?.heading ?? first.heading,
    }));
    const walk = (count: number) =>
      page.evaluate(
        async ([ways, walks]) => {
          for (let walked = 0; walked < walks; walked++) for (const click of ways) await window.probe.load(click);
        },
        [clicks, count] as const,
      );
    // What is compiled once counts for nobody.
    await walk(2);
    await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
    await walk(times);
    await page.evaluate(() => performance.mark('walked'));
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
    return mainThread(trace.traceEvents, 'walked').mainThread / (times * clicks.length);
  } finally {
    await context.close();
  }
}
