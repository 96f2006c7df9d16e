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
import { missedOf, telephone } from './use/budgets.js';
import { longestWays } from './use/paths.js';
import { inShort, tableOf } from './use/table.js';
import { walk, type Walk } from './use/walk.js';

const marks = ['<!-- use: written by `npm run use -- --write` -->', '<!-- /use -->'] as const;
/** The guide whose table stands in the README. */
const shown = 'twente';

const ways = [...longestWays('eerste'), ...longestWays('opnieuw')];

async function walksOf(browser: Browser, origin: string, guide: string): Promise<readonly Walk[]> {
  const { guideOf } = await import('../test/e2e/support/site.js');
  const context = await browser.newContext({ baseURL: origin, viewport: telephone, hasTouch: true, isMobile: true });
  // tsx names each function by a helper of its own, which a page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const walks: Walk[] = [];
  for (const { id } of guideOf(guide).beroepsgroepen) {
    for (const way of ways) walks.push(await walk(page, guide, id, way));
  }
  await context.close();
  return walks;
}

async function run(only: string | undefined): Promise<readonly Walk[]> {
  await build(projectFolder, { pdf: false });
  const { siteIds } = await import('../test/e2e/support/site.js');
  const server = await serveAll(new Map());
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArgs(),
    chromiumSandbox: !isRoot(),
  });
  const walks: Walk[] = [];
  try {
    for (const guide of siteIds.filter((id) => only === undefined || id === only)) {
      const found = await walksOf(browser, server.origin, guide);
      console.log(`\n${guide}: ${String(found.length)} walks\n\n${tableOf(found)}`);
      walks.push(...found);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return walks;
}

const { values } = parseArgs({ options: { guide: { type: 'string' }, write: { type: 'boolean' } } });
const walks = await run(values.guide);
const missed = walks.flatMap(missedOf);
for (const line of missed) console.log(`MISSED  ${line}`);
console.log(`\n${String(walks.length)} walks, ${String(missed.length)} budgets missed.`);
if (values.write) {
  const document = new URL('../README.md', import.meta.url);
  const ofOne = walks.filter(({ guide }) => guide === shown);
  writeFileSync(document, withMarkedPart(readFileSync(document, 'utf8'), marks, tableOf(ofOne, inShort)));
}
process.exitCode = missed.length > 0 ? 1 : 0;
