import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundled } from '../src/site/bundle/bundled.js';
import { withMarkedPart } from '../src/site/reference/marked-part.js';
import { manyOrganisations } from './lib/many-organisations.js';
import { siteTable, siteVerdicts, type MeasuredSite } from './lib/site-report.js';
import { buildAgain, makeSite, siteWays, type SiteWay, type Taken } from './lib/site-ways.js';

const marks = ['<!-- site: written by `npm run bench:site -- --write` -->', '<!-- /site -->'] as const;

/** Measures all ways of making a site in turns, so that a machine that becomes slower in between changes all of them. */
function measure(organisations: number, count: number): MeasuredSite {
  const folder = manyOrganisations(organisations);
  const rounds: Record<SiteWay, Taken[]> = { floor: [], uncompressed: [], whole: [] };
  const again: number[] = [];
  try {
    for (let round = 0; round < count; round++) {
      for (const way of round % 2 === 0 ? siteWays : siteWays.toReversed()) {
        const took = makeSite(way, folder);
        rounds[way].push(took);
        const { seconds, processor, megabytes } = took;
        const of = `${organisations} organisations, ${way}`;
        console.error(
          `${of}: ${seconds.toFixed(1)} s, processor ${processor.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
        );
        if (way === 'whole') again.push(againAfter(folder));
        rmSync(`${folder}/dist`, { recursive: true, force: true });
      }
    }
    return { organisations, rounds, again };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Twice: the first time the tool may still have to compile itself. */
function againAfter(folder: string): number {
  buildAgain(folder);
  const seconds = buildAgain(folder);
  console.error(`one of them changed: ${seconds.toFixed(1)} s`);
  return seconds;
}

const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '10,100' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean' },
  },
});
// Bundling is done once for all sites, and kept.
await bundled();
const sites = values.organisations.split(',').map((count) => measure(Number(count), Number(values.rounds)));
const table = siteTable(sites);
console.log(`\n${table}\n`);
for (const { says, kept } of siteVerdicts(sites)) {
  console.log(`${kept ? 'kept  ' : 'MISSED'}  ${says}`);
  if (!kept) process.exitCode = 1;
}
if (values.write) {
  const document = new URL('README.md', import.meta.url);
  writeFileSync(document, withMarkedPart(readFileSync(document, 'utf8'), marks, table));
}
