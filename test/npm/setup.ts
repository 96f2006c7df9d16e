import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { install, makePackage, pack } from './install.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package. */
    tarball: string;
    /** The pages of somebody who installed it: a folder elsewhere, in which only what the package asks for is there. */
    consumer: string;
  }
}

/** Makes the package as a publisher does, packs it, and installs it beside pages that use it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const consumer = await realpath(await mkdtemp(join(tmpdir(), 'meldcode-package-')));
  makePackage();
  const tarball = pack(consumer);
  await cp(fileURLToPath(new URL('pages', import.meta.url)), consumer, { recursive: true });
  await install(tarball, consumer);
  await writeSamples(consumer);
  project.provide('tarball', tarball);
  project.provide('consumer', consumer);
  return () => rm(consumer, { recursive: true });
}

/** The samples of the package's README that use it, as files that TypeScript can read. */
async function writeSamples(consumer: string): Promise<void> {
  const readme = await readFile(join(consumer, 'node_modules/meldcode/README.md'), 'utf8');
  const samples = [...readme.matchAll(/^( *)```(tsx?)\n([\s\S]*?)^\1```/gm)].filter(([all]) =>
    /(from|import) 'meldcode/.test(all),
  );
  if (samples.length < 4) throw new Error(`writeSamples: found ${String(samples.length)} samples in the README`);
  await mkdir(join(consumer, 'readme'));
  for (const [at, [, , kind = '', code = '']] of samples.entries()) {
    await writeFile(join(consumer, 'readme', `sample-${String(at)}.${kind}`), code);
  }
}
