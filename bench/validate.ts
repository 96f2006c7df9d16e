import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../src/site/project.js';
import { spreadOf } from './lib/statistics.js';

/** What is promised: all findings of so many files within so many seconds, the start of the program included. */
const promised = { files: 1000, seconds: 2 } as const;

const models = ['organisations/noaberkracht.json', 'organisations/petruschool.json'];

/** A folder with the regions of this project, and its organisations over and over under names of their own. */
function manyFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-validate-'));
  for (const part of ['regions', 'bronnen']) cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'organisations'));
  for (let at = 0; at < promised.files; at++) {
    const text = readFileSync(join(projectFolder, models[at % models.length] ?? ''), 'utf8');
    const file = JSON.parse(text, (key, value: unknown) => (key === 'covers' ? undefined : value)) as object;
    const own = { ...file, name: `Organisatie ${at}` };
    writeFileSync(join(folder, `organisations/organisatie-${at}.json`), JSON.stringify(own, null, 2));
  }
  return folder;
}

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
const folder = manyFiles();
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
