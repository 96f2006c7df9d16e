import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../../src/site/project.js';

/** What is measured: the floor, and a build without and with its compressed twins. */
export const siteWays = ['floor', 'uncompressed', 'whole'] as const;
export type SiteWay = (typeof siteWays)[number];

/** What one way took. */
export interface Taken {
  /** By the clock. */
  readonly seconds: number;
  /** Seconds of the processor, in all threads. */
  readonly processor: number;
  /** The most that the process held at any moment. */
  readonly megabytes: number;
}

const program = fileURLToPath(new URL('one-site.ts', import.meta.url));

/** Makes a site in a process of its own, without PDFs, and asks that process what it took. */
export function makeSite(way: SiteWay, folder: string): Taken {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, way, folder], {
    encoding: 'utf8',
    cwd: projectFolder,
  });
  if (status !== 0) throw new Error(`${way} ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout) as Taken;
}

/** Changes one organisation of a folder that was built before, and builds it again as somebody does; gives the seconds of that. */
export function buildAgain(folder: string): number {
  const file = join(folder, 'organisations/organisatie-0.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/"decides": \{\s*"text": "/, '$&Ook '));
  const start = performance.now();
  const words = [join(projectFolder, 'bin/meldcode.mjs'), 'build', folder, '--no-pdf'];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`building again ended with ${status}:\n${stderr}`);
  return (performance.now() - start) / 1000;
}
