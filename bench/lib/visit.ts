import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import type { Path } from './path.js';
import type { Profile } from './profile.js';
import { mainThread, type TraceEvent } from './trace.js';

/** What was measured of one page, in one round. Times in milliseconds. */
export interface Measured {
  readonly bytes: number;
  readonly requests: number;
  readonly question: number;
  readonly click: number;
  readonly next: number;
  readonly mainThread: number;
  readonly longestTask: number;
  readonly shift: number;
}

const probe = readFileSync(new URL('../probe.js', import.meta.url), 'utf8');

/** The part of the probe in the page that is called from here. */
interface Probe {
  load(path: { first: string; answer: string; second: string }): Promise<{ question: number; click: number }>;
  target(answer: string): { x: number; y: number };
  response(text: string): Promise<number>;
  shift(): Promise<number>;
}

declare global {
  interface Window {
    readonly probe: Probe;
    readonly loaded: ReturnType<Probe['load']>;
  }
}

/**
 * Opens a page twice, each time in a browser context of its own, so that nothing is in a cache: once to look on while it loads,
 * once to use it. Looking for the first moment that a click works keeps the page busy, so it is not done while that is measured.
 */
export async function measure(browser: Browser, address: string, profile: Profile, path: Path): Promise<Measured> {
  const loaded = await opened(browser, profile, (page, session) => watch(browser, page, session, address));
  const used = await opened(browser, profile, (page) => use(page, address, path));
  return { ...loaded, ...used };
}

async function opened<Result>(
  browser: Browser,
  profile: Profile,
  look: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  try {
    const page = await context.newPage();
    return await look(page, await slowed(context, page, profile));
  } finally {
    await context.close();
  }
}

async function slowed(context: BrowserContext, page: Page, profile: Profile): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (profile.latency > 0) {
    const throughput = (profile.bandwidth * 1_000_000) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: profile.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
  return session;
}

/** What loading costs, without anybody who asks for anything. */
async function watch(browser: Browser, page: Page, session: CDPSession, address: string) {
  const sizes: number[] = [];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.goto(address, { waitUntil: 'load' });
  // Long enough for whatever the page does by itself after it was loaded.
  await page.waitForTimeout(1000);
  await page.evaluate(() => performance.mark('measured'));
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  await page.evaluate(probe);
  const shift = await page.evaluate(() => window.probe.shift());
  const overNetwork = sizes.filter((size) => size > 0);
  return {
    bytes: overNetwork.reduce((total, size) => total + size, 0),
    requests: overNetwork.length,
    shift,
    ...mainThread(trace.traceEvents, 'measured'),
  };
}

/** How soon it can be used, and how fast it answers to a mouse. */
async function use(page: Page, address: string, path: Path) {
  const [first, second, ...others] = path;
  if (!first || !second) throw new Error('use: a path needs two screens or more');
  const start = JSON.stringify({ first: first.heading, answer: first.answer, second: second.heading });
  await page.addInitScript({ content: `${probe}; window.loaded = probe.load(${start});` });
  await page.goto(address);
  const loaded = await page.evaluate(() => window.loaded);
  const times: number[] = [];
  let from = second;
  for (const to of others) {
    times.push(await answered(page, from.answer, to.heading));
    from = to;
  }
  return { ...loaded, next: times.reduce((total, time) => total + time, 0) / times.length };
}

/** Answers with a real click, and waits for the screen that follows. */
async function answered(page: Page, answer: string, heading: string): Promise<number> {
  const { x, y } = await page.evaluate((label) => window.probe.target(label), answer);
  const response = await page.evaluateHandle((text) => ({ time: window.probe.response(text) }), heading);
  await page.mouse.click(x, y);
  return response.evaluate(({ time }) => time);
}
