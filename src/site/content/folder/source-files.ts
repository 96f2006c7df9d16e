import { basename, join } from 'node:path';
import { nationalFolder, nationalPath, nationalTopics, type NationalTopic } from '../../../schema/national.js';
import type { Sources } from '../../../schema/source-documents.js';
import { saidOf } from '../../../schema/messages/issues.js';
import { say, type Said } from '../../../schema/messages/sentences.js';
import { Id } from '../../../schema/values/text.js';
import { ContentError, type FileProblems } from '../json/content-error.js';
import { readLogos, type LogoFile } from './logo-files.js';
import { codeOf, disk as realDisk, refusal, type Disk, type Entry } from './disk.js';
import { folderProblems, hasNationalFolder, sortEntries, type ContentFolder } from './folder-entries.js';
import type { LineProblem } from '../json/line-problem.js';
import { MissingFiles } from '../../mendable-error.js';
import { reservedNames } from '../../paths.js';
import { largestContent, textOf } from '../json/read-text.js';
import { regionsToShip, shippedText } from './shipped-files.js';
import { readSources } from './sources.js';

/** A content file as text. The id of a region or organisation is the name of its file; that of all national files is `landelijk`. */
export interface ContentFile {
  /** As the editor knows it, such as `regions/drenthe.json`. */
  readonly path: string;
  readonly id: string;
  readonly kind: 'national' | 'region' | 'organisation';
  /** What a national file is about; absent where its name says nothing that is known. */
  readonly topic?: NationalTopic;
  readonly text: string;
  /** Why there is no text: then nobody knows what stands in the file. */
  readonly unread?: LineProblem;
  /** Comes with this tool and not from the folder, so its sources are not in the folder either. */
  readonly shipped?: true;
}

/** All files of a folder, not read any further. */
export interface SourceFiles {
  readonly files: readonly ContentFile[];
  /** The files of logos; absent where there are none. */
  readonly logos?: readonly LogoFile[];
  /** Which items the source documents have, and who holds them; absent where the folder has no bronnen/. */
  readonly sources?: Sources | 'unreadable';
  /** What in the folder cannot be read, or would not be, although somebody may think so. */
  readonly problems?: readonly FileProblems[];
  /** Paths beside the content files that are left alone. */
  readonly ignored?: readonly string[];
}

/** Where all national content might be looked for, beside the files of the regions. */
export const oneNationalFile = 'regions/landelijk.json';

const notOneFile: LineProblem = say(
  'landelijk-los-bestand',
  nationalTopics.map((topic) => `${topic}.json`),
);

/** What was read of a part of a folder. */
interface Read {
  readonly files: readonly ContentFile[];
  readonly problems: readonly FileProblems[];
  readonly ignored: readonly string[];
}

/**
 * The content files of a folder; those of this project where the folder has no national ones, and where it lacks a region that an
 * organisation stands on.
 *
 * @throws MissingFiles where there is no region and no organisation, and nothing that explains why.
 */
export async function readFolder(folder: string, disk: Disk = realDisk): Promise<SourceFiles> {
  const source = await readFiles(folder, disk);
  const { files, problems = [] } = source;
  if (files.some(({ kind }) => kind !== 'national')) return source;
  if (problems.length > 0) throw new ContentError(problems);
  throw new MissingFiles('regio-ontbreekt', join(folder, 'regions'));
}

/** The same, also where there is no region yet. */
export async function readFiles(folder: string, disk: Disk = realDisk): Promise<SourceFiles> {
  const regions = await readKind(folder, 'regions', disk);
  const organisations = await readKind(folder, 'organisations', disk);
  const logos = [await readLogos(folder, 'regions', disk), await readLogos(folder, 'organisations', disk)];
  const { sources, problems: inSources } = await readSources(folder, disk);
  const problems = [
    ...(await besides(folder, disk)),
    ...regions.problems,
    ...organisations.problems,
    ...inSources,
    ...logos.flatMap((one) => one.problems),
  ];
  const own = [...regions.files, ...organisations.files];
  const hasNational = own.some(({ kind }) => kind === 'national') || problems.some(({ file }) => isNational(file));
  return {
    files: [
      ...(hasNational ? [] : await shipped(nationalTopics.map(nationalPath))),
      ...own,
      ...(await shipped(await regionsToShip(own))),
    ],
    logos: logos.flatMap((one) => one.logos),
    ...(sources && { sources }),
    problems,
    ignored: [...regions.ignored, ...organisations.ignored],
  };
}

/** Whether this is a national file, or the folder of them. */
function isNational(path: string): boolean {
  return path === nationalFolder || path.startsWith(`${nationalFolder}/`);
}

/** With one more file, and the region of this project that it stands on where the folder lacks it. */
export async function withFile(source: SourceFiles, file: ContentFile): Promise<SourceFiles> {
  const files = [...source.files, file];
  return { ...source, files: [...files, ...(await shipped(await regionsToShip(files)))] };
}

/** Files of this project. */
async function shipped(paths: readonly string[]): Promise<readonly ContentFile[]> {
  return Promise.all(paths.map(async (path) => ({ ...contentFile(path, await shippedText(path)), shipped: true })));
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
    const entries = await entriesIfThere(join(folder, kind), disk);
    const national = hasNationalFolder(kind, entries) ? await readKind(folder, nationalFolder, disk) : nothing;
    const { names, problems, ignored } = sortEntries(kind, entries);
    const read = await Promise.all(names.map((name) => readContentFile(folder, `${kind}/${name}`, disk)));
    return {
      files: [...national.files, ...read],
      problems: [...national.problems, ...problems],
      ignored: [...national.ignored, ...ignored],
    };
  } catch (error) {
    return { files: [], problems: [{ file: kind, problems: [refusal(error)] }], ignored: [] };
  }
}

const nothing: Read = { files: [], problems: [], ignored: [] };

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
  if (path === oneNationalFile) return { path, id: 'landelijk', kind: 'national', text: '', unread: notOneFile };
  if (isNational(path)) {
    const topic = nationalTopics.find((known) => nationalPath(known) === path);
    return { path, id: 'landelijk', kind: 'national', ...(topic && { topic }), text };
  }
  const kind = path.startsWith('regions/') ? 'region' : 'organisation';
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

/**
 * What is wrong with the name of a file, which is the id of its region or organisation and part of its address, or a national topic.
 *
 * @param namesakes The files of regions and organisations with the same id.
 */
export function nameProblems(file: ContentFile, namesakes: readonly ContentFile[]): readonly LineProblem[] {
  const problems = file.kind === 'national' ? topicProblems(file) : idProblems(file, namesakes);
  return problems.map((said) => ({ line: 1, place: 'bestandsnaam', ...said }));
}

function topicProblems({ path, topic }: ContentFile): readonly Said[] {
  if (topic || path === oneNationalFile) return [];
  return [say('bestandsnaam-landelijk', basename(path, '.json'), nationalTopics)];
}

function idProblems({ id, path }: ContentFile, namesakes: readonly ContentFile[]): readonly Said[] {
  const same = namesakes.find((file) => file.path !== path);
  return [
    ...(Id.safeParse(id).error?.issues.map((issue) => saidOf(issue, id)) ?? []),
    ...(reservedNames.has(id) ? [say('bestandsnaam-van-site', id)] : []),
    ...(same ? [say('bestandsnaam-dubbel', id, same.path)] : []),
  ];
}
