import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { chromiumArgs, isRoot } from '../src/site/pdf/chromium.mjs';
import { ensureChromium } from '../test/setup/browsers.mjs';
import { build } from '../src/site/build.js';
import { withMarkedPart } from '../src/site/reference/marked-part.js';
import { projectFolder } from '../src/site/project.js';
import type { Guide } from '../src/schema/guide.js';
import { handWritten } from './lib/hand-written.js';
import { longestPath, type Path } from './lib/path.js';
import { asItIs, profiles, type Profile } from './lib/profile.js';
import { tableOf, verdictsOf, type Contender, type Result } from './lib/report.js';
import { serveAll } from './lib/server.js';
import { measure, type Measured } from './lib/visit.js';

const contenders: readonly [Contender, ...Contender[]] = [
  { name: 'By hand', path: 'hand-written/' },
  { name: 'Widget on a page', path: 'host/' },
  { name: 'Our page', path: 'twente/afwegingskader/' },
];

const marks = ['<!-- speed: written by `npm run bench -- --write` -->', '<!-- /speed -->'] as const;

async function measureAll(browser: Browser, origin: string, path: Path, rounds: number): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const profile of profiles) {
    const measured = new Map<Contender, Measured[]>(contenders.map((contender) => [contender, []]));
    for (let round = 0; round < rounds; round++) {
      // Each page is now the first of a round and then the last, so that none has the quiet moment.
      for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
        measured.get(contender)?.push(await measure(browser, `${origin}/${contender.path}`, profile, path));
      }
      console.error(`${profile.name}: round ${round + 1} of ${rounds}`);
    }
    results.push(resultOf(profile, measured));
  }
  return results;
}

function resultOf(profile: Profile, measured: ReadonlyMap<Contender, readonly Measured[]>): Result {
  const [base, ...others] = contenders;
  const seriesOf = (contender: Contender) => ({ contender, rounds: measured.get(contender) ?? [] });
  return { profile, series: [seriesOf(base), ...others.map(seriesOf)] };
}

async function run(rounds: number): Promise<readonly Result[]> {
  await build(projectFolder, { pdf: false });
  const guide = JSON.parse(readFileSync(join(projectFolder, 'dist/widget/v1/twente.json'), 'utf8')) as Guide;
  const host = readFileSync(new URL('host-page.html', import.meta.url), 'utf8');
  const server = await serveAll(new Map([...handWritten(guide), ['host/index.html', host]]));
  const args = [...chromiumArgs(), '--disable-field-trial-config'];
  const browser = await chromium.launch({ executablePath: ensureChromium(), args, chromiumSandbox: !isRoot() });
  try {
    const path = longestPath(guide);
    // The first visit starts what the browser needs once, and counts for nobody.
    for (const { path: page } of contenders) await measure(browser, `${server.origin}/${page}`, asItIs, path);
    return await measureAll(browser, server.origin, path, rounds);
  } finally {
    await browser.close();
    server.close();
  }
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, write: { type: 'boolean' } } });
const results = await run(Number(values.rounds));
const tables = results.map(tableOf).join('\n\n');
console.log(`\n${tables}\n`);
const verdicts = results.flatMap(verdictsOf);
for (const { says, kept } of verdicts) console.log(`${kept ? 'kept  ' : 'MISSED'}  ${says}`);
if (values.write) {
  const document = new URL('README.md', import.meta.url);
  writeFileSync(document, withMarkedPart(readFileSync(document, 'utf8'), marks, tables));
}
process.exitCode = verdicts.every(({ kept }) => kept) ? 0 : 1;
