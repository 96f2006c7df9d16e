import { spawnSync } from 'node:child_process';
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
