import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { manyOrganisations } from './lib/many-organisations.js';
import { projectFolder } from '../src/site/project.js';

/** What is promised: a site of many organisations takes hardly more memory than one of few. */
const promisedGrowth = 1.15;

interface Run {
  readonly organisations: number;
  readonly seconds: number;
  /** The most that the process held at any moment. */
  readonly megabytes: number;
}

/** Builds a site in a process of its own, without PDFs, and asks that process what it took. */
function runWith(organisations: number): Run {
  const folder = manyOrganisations(organisations);
  try {
    const start = performance.now();
    const script = `const { build } = await import('./src/site/build.ts');
      await build(process.argv[1], { pdf: false });
      console.log(process.resourceUsage().maxRSS);`;
    const words = ['--import', 'tsx', '--input-type=module', '--eval', script, folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      encoding: 'utf8',
      cwd: projectFolder,
    });
    if (status !== 0) throw new Error(`the build ended with ${status}:\n${stderr}`);
    return { organisations, seconds: (performance.now() - start) / 1000, megabytes: Number(stdout) / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { values } = parseArgs({ options: { organisations: { type: 'string', default: '10,40' } } });
const runs = values.organisations.split(',').map((count) => runWith(Number(count)));
for (const { organisations, seconds, megabytes } of runs)
  console.log(`${organisations} organisations: ${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB`);
const [few, many] = [runs[0], runs.at(-1)];
const growth = few && many ? many.megabytes / few.megabytes : 1;
const kept = growth <= promisedGrowth;
console.log(`${kept ? 'kept  ' : 'MISSED'}  ${growth.toFixed(2)} times the memory, at most ${promisedGrowth}`);
process.exitCode = kept ? 0 : 1;
