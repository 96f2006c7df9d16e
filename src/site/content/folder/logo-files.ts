import { join } from 'node:path';
import { logoFolder, logoName } from '../../../schema/logo.js';
import { say, type Said } from '../../../schema/messages/sentences.js';
import { codeOf, refusal, type Disk, type Entry } from './disk.js';
import { isHidden } from './folder-entries.js';
import type { FileProblems } from '../json/content-error.js';
import type { LineProblem } from '../json/line-problem.js';

/** Whose logos stand in one folder. */
export type LogoKind = 'regions' | 'organisations';

/** The file of a logo. */
export interface LogoFile {
  /** As the editor knows it, such as `regions/logo/twente.svg`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why there is nothing in it that could be looked at. */
  readonly unread?: LineProblem;
}

/** The logos of a folder, and what stands among them that is none. */
export interface ReadLogos {
  readonly logos: readonly LogoFile[];
  readonly problems: readonly FileProblems[];
}

/** Every logo that stands beside the files of regions, or of organisations. */
export async function readLogos(folder: string, kind: LogoKind, disk: Disk): Promise<ReadLogos> {
  const place = `${kind}/${logoFolder}`;
  try {
    const entries = await entriesIfThere(join(folder, place), disk);
    const seen = entries.filter(({ name }) => !isHidden(name)).sort((one, other) => (one.name < other.name ? -1 : 1));
    const judged = seen.map((entry) => ({ path: `${place}/${entry.name}`, wrong: wrongWith(entry, place) }));
    return {
      logos: await Promise.all(judged.filter(({ wrong }) => !wrong).map(({ path }) => readLogo(folder, path, disk))),
      problems: judged.flatMap(({ path, wrong }) => (wrong ? [{ file: path, problems: [wrong] }] : [])),
    };
  } catch (error) {
    return { logos: [], problems: [{ file: place, problems: [refusal(error)] }] };
  }
}

async function entriesIfThere(folder: string, disk: Disk): Promise<readonly Entry[]> {
  try {
    return await disk.entries(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}

function wrongWith({ name, kind }: Entry, place: string): Said | undefined {
  if (kind === 'dangling') return say('link-kapot', 'bestand');
  if (kind === 'folder') return say('map-in-map', place);
  if (kind === 'other') return say('bestand-geen');
  return logoName.test(name) ? undefined : say('logo-naam', name);
}

async function readLogo(folder: string, path: string, disk: Disk): Promise<LogoFile> {
  try {
    return { path, bytes: await disk.read(join(folder, path)) };
  } catch (error) {
    return { path, bytes: new Uint8Array(), unread: refusal(error) };
  }
}
