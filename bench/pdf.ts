import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../src/site/project.js';
import { manyOrganisations } from './lib/many-organisations.js';
import { spreadOf } from './lib/statistics.js';

/** What is promised: so many PDFs within so many seconds, on two cores that do nothing else. */
const promised = { pdfs: 84, seconds: 10 } as const;

interface Printed {
  readonly pdfs: number;
  readonly seconds: number;
}

/** Builds a folder in which nothing was printed before; its report says how long printing took. */
function printAll(): Printed {
  const folder = manyOrganisations(0);
  try {
    const build = [join(projectFolder, 'bin/meldcode.mjs'), 'build', folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8', maxBuffer: 100_000_000 });
    const [, pdfs, seconds] = /^(\d+) pdf's in ([\d.]+) s/m.exec(stdout) ?? [];
    if (status !== 0 || pdfs === undefined || seconds === undefined)
      throw new Error(`build ended with ${status}, without PDFs:\n${stdout}\n${stderr}`);
    return { pdfs: Number(pdfs), seconds: Number(seconds) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const rounds = Array.from({ length: Number(values.rounds) }, printAll);
const { median } = spreadOf(rounds.map(({ pdfs, seconds }) => (seconds * promised.pdfs) / pdfs));
const told = rounds.map(({ pdfs, seconds }) => `${pdfs} in ${seconds.toFixed(1)} s`).join(', ');
console.log(`printing, ${promised.pdfs} PDFs: ${median.toFixed(1)} s (${told})`);
const kept = median <= promised.seconds;
console.log(`${kept ? 'kept  ' : 'MISSED'}  ${promised.pdfs} PDFs within ${promised.seconds} s`);
process.exitCode = kept ? 0 : 1;
