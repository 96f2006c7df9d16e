import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How long a file that no build asks for is kept: long enough to go from one branch to another and back. */
const unusedDays = 7;

/** What earlier builds made and takes long to make, by the fingerprint of everything it was made of. */
export interface KeptFiles {
  get(fingerprint: string): Promise<Uint8Array | undefined>;
  set(fingerprint: string, content: Uint8Array): Promise<void>;
  /** Removes what no build has asked for lately. */
  tidy(): Promise<void>;
}

/** @param ending What the files are: PDFs, pictures, or bundled scripts and styles. */
export function keptFiles(folder: string, ending: 'pdf' | 'png' | 'json'): KeptFiles {
  const fileOf = (fingerprint: string) => join(folder, `${fingerprint}.${ending}`);
  return {
    get: (fingerprint) => read(fileOf(fingerprint)),
    set: (fingerprint, content) => write(folder, fileOf(fingerprint), content),
    tidy: () => tidy(folder),
  };
}

async function read(file: string): Promise<Uint8Array | undefined> {
  try {
    const content = await readFile(file);
    const now = new Date();
    await utimes(file, now, now);
    return content;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Written under another name first: a build that is stopped halfway leaves no half file. */
async function write(folder: string, file: string, content: Uint8Array): Promise<void> {
  const fresh = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(fresh, content);
  await rename(fresh, file);
}

async function tidy(folder: string): Promise<void> {
  const oldest = Date.now() - unusedDays * 24 * 60 * 60 * 1000;
  for (const name of await namesIn(folder)) {
    const file = join(folder, name);
    if ((await usedAt(file)) < oldest) await rm(file, { force: true });
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** When a build last asked for a file; another build may just have removed it. */
async function usedAt(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return Infinity;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
