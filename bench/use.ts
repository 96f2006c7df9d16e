// What the wizard asks of a reader: every guide and beroepsgroep, to every outcome, on a telephone. `--write` puts the table of one
// guide in the README; `--guide <id>` walks one guide alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { build } from '../src/site/build.js';
import { chromiumArgs, isRoot } from '../src/site/pdf/chromium.mjs';
import { projectFolder } from '../src/site/project.js';
import { withMarkedPart } from '../src/site/reference/marked-part.js';
import { ensureChromium } from '../test/setup/browsers.mjs';
import { serveAll } from './lib/server.js';
import { missedIn, missedOf, telephone, type Check } from './use/budgets.js';
import { longestWays } from './use/paths.js';
import { inShort, tableOf } from './use/table.js';
import { walk, type Walk } from './use/walk.js';

const marks = ['<!-- use: written by `npm run use -- --write` -->', '<!-- /use -->'] as const;
/** The guide whose table stands in the README. */
const shown = 'twente';

const ways = [...longestWays('eerste'), ...longestWays('opnieuw')];

interface Found {
  readonly walks: readonly Walk[];
  /** Of the screens that only our own pages have. */
  readonly own: readonly Check[];
}

async function walksOf(browser: Browser, origin: string, guide: string): Promise<Found> {
  const { guideOf } = await import('../test/e2e/support/site.js');
  const { ownScreensOf } = await import('./use/own-screens.js');
  const context = await browser.newContext({ baseURL: origin, viewport: telephone, hasTouch: true, isMobile: true });
  // tsx names each function by a helper of its own, which a page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const walks: Walk[] = [];
  for (const { id } of guideOf(guide).beroepsgroepen) {
    for (const way of ways) walks.push(await walk(page, guide, id, way));
  }
  const own = await ownScreensOf(page, guide);
  await context.close();
  return { walks, own };
}

async function run(only: string | undefined): Promise<{ walks: readonly Walk[]; missed: readonly string[] }> {
  await build(projectFolder, { pdf: false });
  const { siteIds } = await import('../test/e2e/support/site.js');
  const server = await serveAll(new Map());
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArgs(),
    chromiumSandbox: !isRoot(),
  });
  const walks: Walk[] = [];
  const missed: string[] = [];
  try {
    for (const guide of siteIds.filter((id) => only === undefined || id === only)) {
      const found = await walksOf(browser, server.origin, guide);
      console.log(`\n${guide}: ${String(found.walks.length)} walks\n\n${tableOf(found.walks)}\n`);
      for (const { says, most, measured } of found.own) console.log(`${String(measured)} of ${String(most)}  ${says}`);
      walks.push(...found.walks);
      missed.push(...found.walks.flatMap(missedOf), ...missedIn(guide, found.own));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { walks, missed };
}

const { values } = parseArgs({ options: { guide: { type: 'string' }, write: { type: 'boolean' } } });
const { walks, missed } = await run(values.guide);
for (const line of missed) console.log(`MISSED  ${line}`);
console.log(`\n${String(walks.length)} walks, ${String(missed.length)} budgets missed.`);
if (values.write) {
  const document = new URL('../README.md', import.meta.url);
  const ofOne = walks.filter(({ guide }) => guide === shown);
  writeFileSync(document, withMarkedPart(readFileSync(document, 'utf8'), marks, tableOf(ofOne, inShort)));
}
process.exitCode = missed.length > 0 ? 1 : 0;
