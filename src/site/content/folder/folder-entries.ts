import { say, type Said } from '../../../schema/messages/sentences.js';
import { logoFolder } from '../../../schema/logo.js';
import { nationalFolder } from '../../../schema/national.js';
import type { FileProblems } from '../json/content-error.js';
import type { Entry } from './disk.js';

type TopFolder = 'regions' | 'organisations';

/** The folders with content files. */
export type ContentFolder = TopFolder | typeof nationalFolder;

/** What there is to read in a folder with content, and what stands there besides. */
export interface SortedEntries {
  /** Names of content files. */
  readonly names: readonly string[];
  readonly problems: readonly FileProblems[];
  /** Paths that are left alone, for the report. */
  readonly ignored: readonly string[];
}

/** Files that Windows leaves in any folder; those of other systems begin with a dot. */
const ofTheSystem: readonly string[] = ['thumbs.db', 'desktop.ini'];

/** Whether the folder with national files stands here. What is no folder under its name is for reading it to refuse. */
export function hasNationalFolder(folder: ContentFolder, entries: readonly Entry[]): boolean {
  return entries.some((entry) => isNationalFolder(folder, entry) && entry.kind !== 'dangling');
}

function isNationalFolder(folder: ContentFolder, { name }: Entry): boolean {
  return `${folder}/${name}` === nationalFolder;
}

/** The folders in it that have a reader of their own: that of the national files, and that of the logos. */
function isReadApart(folder: ContentFolder, entry: Entry): boolean {
  return (
    isNationalFolder(folder, entry) ||
    (folder !== nationalFolder && entry.kind === 'folder' && entry.name === logoFolder)
  );
}

/** Sorts what stands in a folder with content, apart from the folders that are read apart. What somebody may take for content, and would not be read, is a problem. */
export function sortEntries(folder: ContentFolder, entries: readonly Entry[]): SortedEntries {
  const visible = entries.filter(
    (entry) => !isHidden(entry.name) && (entry.kind === 'dangling' || !isReadApart(folder, entry)),
  );
  const sorted = [...visible].sort((one, other) => (one.name < other.name ? -1 : 1));
  const judged = sorted.map((entry) => ({
    ...entry,
    path: `${folder}/${entry.name}`,
    wrong: wrongWith(entry, folder),
  }));
  return {
    names: judged.filter(({ wrong, name }) => wrong === undefined && name.endsWith('.json')).map(({ name }) => name),
    problems: judged.flatMap(({ path, wrong }) => (wrong === undefined ? [] : [problem(path, wrong)])),
    ignored: judged.filter(({ wrong, name }) => wrong === undefined && !name.endsWith('.json')).map(({ path }) => path),
  };
}

/** Such as .DS_Store, and what editors and systems keep beside a file: `.#twente.json`, `._twente.json`. Not `.json` and `.twente.json`. */
export function isHidden(name: string): boolean {
  if (ofTheSystem.includes(name.toLowerCase())) return true;
  return name.startsWith('.') && !/^\.[a-z0-9-]*\.?json$/i.test(name);
}

function wrongWith(entry: Entry, folder: ContentFolder): Said | undefined {
  const { name, kind } = entry;
  if (kind === 'dangling') return say('link-kapot', isNationalFolder(folder, entry) ? 'map' : 'bestand');
  if (kind === 'folder') return say('map-in-map', folder);
  if (/^\.json$/i.test(name)) return say('bestand-zonder-naam');
  if (name.startsWith('.')) return say('bestand-verborgen');
  if (!/\.json/i.test(name)) return undefined;
  if (kind === 'other') return say('bestand-geen');
  return name.endsWith('.json') ? undefined : say('bestand-ongelezen');
}

const misspelled: Readonly<Record<TopFolder, RegExp>> = {
  regions: /^regio(n|'?s|ns)?$/i,
  organisations: /^organi[sz]ati(on|e)s?$/i,
};

/** Folders that somebody may take for regions/ or organisations/; and those two where they lead nowhere. */
export function folderProblems(entries: readonly Entry[]): readonly FileProblems[] {
  return (Object.keys(misspelled) as TopFolder[]).flatMap((folder) => {
    const wrong = entries.flatMap(({ name, kind }) => {
      if (name === folder) {
        return kind === 'dangling' ? [problem(name, say('link-kapot', 'map'))] : [];
      }
      if (kind !== 'folder' || !misspelled[folder].test(name)) return [];
      return [problem(`${name}/`, say('map-naam', folder))];
    });
    return wrong;
  });
}

function problem(file: string, said: Said): FileProblems {
  return { file, problems: [said] };
}
