import { basename, join } from 'node:path';
import { ReleasesFile, type Recall, type Release, type Releases } from '../../schema/releases.js';
import { checkedJson, withLine } from '../content/json/checked-json.js';
import { ContentError } from '../content/json/content-error.js';
import { parseJson } from '../content/json/json-file.js';
import { ToolError } from '../mendable-error.js';
import { versionFolder } from '../paths.js';
import { readIfThere } from '../content/folder/source-files.js';
import type { FileMark, ManifestEntry } from '../bundle/widget.js';
import { filesOf } from './files-of.js';
import { listProblems } from './list.js';

/** The file with every version that was released from a folder, and its hashes. */
export const releasesFile = 'releases.json';

/** A version was released, and this build makes something else of it. */
export class ReleaseChanged extends ToolError<'versie-veranderd'> {
  override readonly name = 'ReleaseChanged';
}

/**
 * Every version that was released from a folder: none where it has no such file.
 *
 * @throws ContentError with all that is wrong in the file.
 */
export async function readReleases(folder: string): Promise<Releases> {
  const text = await readIfThere(join(folder, releasesFile));
  if (text === undefined) return {};
  const { list, ...releases } = checkedJson(text, ReleasesFile, releasesFile);
  const problems = listProblems(releases, list);
  if (problems.length === 0) return releases;
  const json = parseJson(text);
  throw new ContentError([{ file: releasesFile, problems: problems.map((problem) => withLine(problem, json)) }]);
}

/** The files of a build that never change, by their name in `widget/<version>/`. */
export function fixedFiles(manifest: readonly FileMark[], version: string): Readonly<Record<string, string>> {
  const folder = versionFolder(version);
  const fixed = manifest.filter(({ path }) => path.startsWith(folder));
  return Object.fromEntries(fixed.map(({ path, integrity }) => [path.slice(folder.length), integrity]));
}

/** @throws ReleaseChanged when a file of this version was released with another hash: who pinned it would be refused it. */
export function checkReleased(releases: Releases, manifest: readonly FileMark[], version: string): void {
  const release = releases[version];
  if (!release) return;
  const released = filesOf(release);
  const changed = Object.entries(fixedFiles(manifest, version)).filter(
    ([name, integrity]) => Object.hasOwn(released, name) && released[name] !== integrity,
  );
  if (changed.length === 0) return;
  const lines = changed.map(([name, integrity]) => `  ${name}: ${integrity} (uitgegeven: ${released[name] ?? ''})`);
  throw new ReleaseChanged('versie-veranderd', releasesFile, version, lines);
}

/** The releases with this version in it; an edition that is new joins those of a version that was released before. */
export function withRelease(releases: Releases, manifest: readonly FileMark[], version: string): Releases {
  checkReleased(releases, manifest, version);
  const { recalled, ...files } = releases[version] ?? {};
  const release = { ...files, ...fixedFiles(manifest, version), ...(recalled && { recalled }) };
  return { ...releases, [version]: release as Release };
}

/** Why a file of a version, or the whole version, must not be used any more. */
export function recallsOf(releases: Releases, version: string, file?: string): readonly Recall[] {
  const recalled = releases[version]?.recalled ?? [];
  return recalled.filter(({ files }) => files === undefined || (file !== undefined && files.includes(file)));
}

/** The manifest, which says of each file that never changes whether it was recalled. */
export function withRecalls(manifest: readonly ManifestEntry[], releases: Releases): readonly ManifestEntry[] {
  return manifest.map((entry) => {
    if (!entry.path.startsWith(versionFolder(entry.version))) return entry;
    const recalled = recallsOf(releases, entry.version, basename(entry.path));
    return recalled.length === 0
      ? entry
      : { ...entry, recalled: recalled.map(({ date, reason }) => ({ date, reason })) };
  });
}
