import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import type { Guide } from '../src/schema/guide.js';
import { chromiumArgs, isRoot } from '../src/site/pdf/chromium.mjs';
import { projectFolder } from '../src/site/project.js';
import { alignedTable } from '../src/site/reference/aligned-table.js';
import { withMarkedPart } from '../src/site/reference/marked-part.js';
import { ensureChromium } from '../test/setup/browsers.mjs';
import { serveAll } from './lib/server.js';
import { spreadOf, type Spread } from './lib/statistics.js';
import { costOfClick } from './lib/walks.js';
import { widgetScript } from './lib/without.js';

/** What looking around may cost of a click, in milliseconds. */
const most = 1;

const deep = (inside: string) => `${'<div style="padding: 1px">'.repeat(20)}${inside}${'</div>'.repeat(20)}`;
const header = '<header style="position: sticky; top: 0; height: 60px; background: #036; z-index: 9"></header>';

/** Where the widget stands: what is around it decides what there is to look at. */
const places: Readonly<Record<string, (element: string) => string>> = {
  'On a plain page': (element) => element,
  'In twenty boxes': deep,
  'Below a header that stays, in a box that cuts off': (element) =>
    `${header}<div style="overflow: hidden">${deep(element)}</div>`,
};

const marks = ['<!-- look: written by `npm run bench:look -- --write` -->', '<!-- /look -->'] as const;

async function pages(guide: Guide): Promise<ReadonlyMap<string, string>> {
  const host = readFileSync(new URL('host-page.html', import.meta.url), 'utf8');
  const element = /<afwegingskader-check[^]*<\/afwegingskader-check>/.exec(host)?.[0];
  if (element === undefined) throw new Error('host-page.html: no element');
  const files = new Map<string, string>();
  for (const looks of [true, false]) {
    const folder = looks ? 'with' : 'without';
    files.set(`${folder}/widget.js`, `${await widgetScript(looks)}\nMeldcode.add(${JSON.stringify(guide)});\n`);
    for (const [at, around] of Object.values(places).entries()) {
      const page = host.replace(element, () => around(element)).replace('/widget/v1/twente.js', `/${folder}/widget.js`);
      files.set(`${folder}/${String(at)}/index.html`, page);
    }
  }
  return files;
}

/** What looking around costs of a click at one place, round by round with and without it in turns. */
async function measure(browser: Browser, origin: string, at: number, guide: Guide, rounds: number) {
  const measured: Record<'with' | 'without', number[]> = { with: [], without: [] };
  for (let round = 0; round < rounds; round++) {
    const order = ['with', 'without'] as const;
    for (const folder of round % 2 === 0 ? order : order.toReversed()) {
      measured[folder].push(await costOfClick(browser, `${origin}/${folder}/${String(at)}/`, guide));
    }
  }
  const more = measured.with.map((time, round) => time - (measured.without[round] ?? 0));
  return { with: spreadOf(measured.with), without: spreadOf(measured.without), more: spreadOf(more) };
}

const print = (time: number) => time.toFixed(2);
const printSpread = ({ low, median, high }: Spread) => `${print(median)} (${print(low)}–${print(high)})`;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, write: { type: 'boolean' } } });
const guide = JSON.parse(readFileSync(join(projectFolder, 'dist/widget/v1/twente.json'), 'utf8')) as Guide;
const server = await serveAll(await pages(guide));
const args = [...chromiumArgs(), '--disable-field-trial-config'];
const browser = await chromium.launch({ executablePath: ensureChromium(), args, chromiumSandbox: !isRoot() });
const rows: string[][] = [];
try {
  for (const [at, name] of Object.keys(places).entries()) {
    const found = await measure(browser, server.origin, at, guide, Number(values.rounds));
    rows.push([name, print(found.without.median), print(found.with.median), printSpread(found.more)]);
    if (found.more.median > most) process.exitCode = 1;
    console.error(rows.at(-1)?.join(' | '));
  }
} finally {
  await browser.close();
  server.close();
}
const table = alignedTable([['One click, in ms of the processor', 'Without', 'With', 'Looking around costs'], ...rows]);
console.log(`\n${table}\n\nat most ${String(most)} ms: ${process.exitCode ? 'MISSED' : 'kept'}`);
if (values.write) {
  const document = new URL('README.md', import.meta.url);
  writeFileSync(document, withMarkedPart(readFileSync(document, 'utf8'), marks, table));
}
