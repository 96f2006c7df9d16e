import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { manyOrganisations } from './lib/many-organisations.js';
import { projectFolder } from '../src/site/project.js';
import { spreadOf } from './lib/statistics.js';

/** What is promised: all findings of so many files within so many seconds, the start of the program included. */
const promised = { files: 1000, seconds: 2 } as const;

function secondsOfRun(folder: string): number {
  const start = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(projectFolder, 'bin/meldcode.mjs'), 'validate', folder],
    {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    },
  );
  if (status !== 0) throw new Error(`validate ended with ${status}:\n${stdout}`);
  return (performance.now() - start) / 1000;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const folder = manyOrganisations(promised.files);
try {
  const rounds = Array.from({ length: Number(values.rounds) }, () => secondsOfRun(folder));
  const { median: middle } = spreadOf(rounds);
  const told = rounds.map((seconds) => seconds.toFixed(2)).join(', ');
  console.log(`validate, ${promised.files} organisations: ${middle.toFixed(2)} s (${told})`);
  const kept = middle <= promised.seconds;
  console.log(`${kept ? 'kept  ' : 'MISSED'}  all findings within ${promised.seconds} s`);
  process.exitCode = kept ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
