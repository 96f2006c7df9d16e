import { basename, join } from 'node:path';
import type { Sources } from '../../../schema/source-documents.js';
import { Id } from '../../../schema/values/text.js';
import { ContentError, type FileProblems } from '../json/content-error.js';
import { codeOf, disk as realDisk, refusal, type Disk, type Entry } from './disk.js';
import { folderProblems, sortEntries, type ContentFolder } from './folder-entries.js';
import type { LineProblem } from '../json/line-problem.js';
import { MissingFiles } from '../../mendable-error.js';
import { reservedNames } from '../../paths.js';
import { projectFolder } from '../../project.js';
import { largestContent, textOf } from '../json/read-text.js';
import { readSources } from './sources.js';

/** A content file as text. The id of a region or organisation is the name of its file. */
export interface ContentFile {
  /** As the editor knows it, such as `regions/drenthe.json`. */
  readonly path: string;
  readonly id: string;
  readonly kind: 'national' | 'region' | 'organisation';
  readonly text: string;
  /** Why there is no text: then nobody knows what stands in the file. */
  readonly unread?: LineProblem;
  /** Comes with this tool and not from the folder, so its sources are not in the folder either. */
  readonly shipped?: true;
}

/** All files of a folder, not read any further. */
export interface SourceFiles {
  readonly files: readonly ContentFile[];
  /** Which items the source documents have, and who holds them; absent where the folder has no bronnen/. */
  readonly sources?: Sources | 'unreadable';
  /** What in the folder cannot be read, or would not be, although somebody may think so. */
  readonly problems?: readonly FileProblems[];
  /** Paths beside the content files that are left alone. */
  readonly ignored?: readonly string[];
}

const nationalPath = 'regions/landelijk.json';

/** What was read of a part of a folder. */
interface Read {
  readonly files: readonly ContentFile[];
  readonly problems: readonly FileProblems[];
  readonly ignored: readonly string[];
}

/**
 * The content files of a folder; landelijk.json is that of this project where the folder has none.
 *
 * @throws MissingFiles where there is no region, and nothing that explains why.
 */
export async function readFolder(folder: string, disk: Disk = realDisk): Promise<SourceFiles> {
  const regions = await readKind(folder, 'regions', disk);
  const organisations = await readKind(folder, 'organisations', disk);
  const { sources, problems: inSources } = await readSources(folder, disk);
  const problems = [...(await besides(folder, disk)), ...regions.problems, ...organisations.problems, ...inSources];
  const own = [...regions.files, ...organisations.files];
  if (!own.some(({ kind }) => kind === 'region')) {
    if (problems.length > 0) throw new ContentError(problems);
    throw new MissingFiles(
      `There is no region file in ${join(folder, 'regions')} (expected at least one, such as regions/twente.json)`,
    );
  }
  return {
    files: own.some(({ kind }) => kind === 'national') ? own : [await nationalFile(), ...own],
    ...(sources && { sources }),
    problems,
    ignored: [...regions.ignored, ...organisations.ignored],
  };
}

async function nationalFile(): Promise<ContentFile> {
  const read = textOf(await realDisk.read(join(projectFolder, nationalPath)));
  if ('problem' in read) throw new ContentError([{ file: nationalPath, problems: [read.problem] }]);
  return { ...contentFile(nationalPath, read.text), shipped: true };
}

async function besides(folder: string, disk: Disk): Promise<readonly FileProblems[]> {
  try {
    return folderProblems(await entriesIfThere(folder, disk));
  } catch (error) {
    return [{ file: folder, problems: [refusal(error)] }];
  }
}

async function readKind(folder: string, kind: ContentFolder, disk: Disk): Promise<Read> {
  try {
    const { names, problems, ignored } = sortEntries(kind, await entriesIfThere(join(folder, kind), disk));
    const read = await Promise.all(names.map((name) => readContentFile(folder, `${kind}/${name}`, disk)));
    return { files: read, problems, ignored };
  } catch (error) {
    return { files: [], problems: [{ file: kind, problems: [refusal(error)] }], ignored: [] };
  }
}

async function readContentFile(folder: string, path: string, disk: Disk): Promise<ContentFile> {
  try {
    const read = textOf(await disk.read(join(folder, path)), largestContent);
    return 'problem' in read ? { ...contentFile(path, ''), unread: read.problem } : contentFile(path, read.text);
  } catch (error) {
    return { ...contentFile(path, ''), unread: refusal(error) };
  }
}

async function entriesIfThere(folder: string, disk: Disk): Promise<readonly Entry[]> {
  try {
    return await disk.entries(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The content file with this path, such as `organisations/school.json`, and this text. */
export function contentFile(path: string, text: string): ContentFile {
  const kind = path === nationalPath ? 'national' : path.startsWith('regions/') ? 'region' : 'organisation';
  return { path, id: basename(path, '.json'), kind, text };
}

/**
 * The text of a file of a folder; undefined where there is none.
 *
 * @throws ContentError where it cannot be read.
 */
export async function readIfThere(path: string): Promise<string | undefined> {
  const file = basename(path);
  try {
    const read = textOf(await realDisk.read(path));
    if ('problem' in read) throw new ContentError([{ file, problems: [read.problem] }]);
    return read.text;
  } catch (error) {
    if (error instanceof ContentError) throw error;
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new ContentError([{ file, problems: [refusal(error)] }]);
  }
}

/** What is wrong with the name of a file, which is the id of its region or organisation and part of its address. */
export function nameProblems({ id, kind, path }: ContentFile, all: readonly ContentFile[]): readonly LineProblem[] {
  if (kind === 'national') return [];
  const same = all.find((file) => file.id === id && file.path !== path);
  const messages = [
    ...(Id.safeParse(id).error?.issues.map(({ message }) => message) ?? []),
    ...(reservedNames.has(id) ? [`"${id}" is an address of the site itself (expected another file name)`] : []),
    ...(same ? [`"${id}" is the name of ${same.path} as well (expected another file name)`] : []),
  ];
  return messages.map((message) => ({ line: 1, place: 'file name', message }));
}
