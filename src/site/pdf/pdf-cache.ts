import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How long a PDF that no build asks for is kept: long enough to go from one branch to another and back. */
const unusedDays = 7;

/** PDFs of earlier builds, by the fingerprint of everything they were made of. */
export interface PdfCache {
  get(fingerprint: string): Promise<Uint8Array | undefined>;
  set(fingerprint: string, pdf: Uint8Array): Promise<void>;
  /** Removes what no build has asked for lately. */
  tidy(): Promise<void>;
}

/** @param ending What the files are: PDFs, or pictures. */
export function pdfCache(folder: string, ending: 'pdf' | 'png' = 'pdf'): PdfCache {
  const fileOf = (fingerprint: string) => join(folder, `${fingerprint}.${ending}`);
  return {
    get: (fingerprint) => read(fileOf(fingerprint)),
    set: (fingerprint, pdf) => write(folder, fileOf(fingerprint), pdf),
    tidy: () => tidy(folder),
  };
}

async function read(file: string): Promise<Uint8Array | undefined> {
  try {
    const pdf = await readFile(file);
    const now = new Date();
    await utimes(file, now, now);
    return pdf;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Written under another name first: a build that is stopped halfway leaves no half PDF. */
async function write(folder: string, file: string, pdf: Uint8Array): Promise<void> {
  const fresh = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(fresh, pdf);
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
