import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guidesOf } from '../content/guides.js';
import { bundleScripts } from '../bundle/bundle.js';
import { readContent } from '../content/content.js';
import { projectVersion } from '../project.js';
import { filesOf } from './files-of.js';
import { withList } from './list.js';
import { readReleases, releasesFile, withRelease } from './releases.js';
import { readFolder } from '../content/folder/source-files.js';
import { toManifest, widgetFiles } from '../bundle/widget.js';

/**
 * Writes the hashes of this version into the releases.json of a folder; from then on no build of it makes other files of this version.
 *
 * @returns A report in plain lines.
 */
export async function release(folder: string): Promise<string> {
  const version = projectVersion();
  const guides = guidesOf(readContent(await readFolder(folder)));
  const manifest = toManifest(widgetFiles({ scripts: await bundleScripts(), guides, version }), version);
  const before = await readReleases(folder);
  const after = withRelease(before, manifest, version);
  const file = join(folder, releasesFile);
  await writeFile(file, `${JSON.stringify(withList(after), null, 2)}\n`);
  const known = Object.keys(filesOf(before[version] ?? {}));
  const added = Object.keys(filesOf(after[version] ?? {})).filter((name) => !known.includes(name));
  if (added.length === 0) return `Versie ${version} is al uitgegeven, met precies deze bestanden.`;
  return [`Versie ${version} is uitgegeven. Nieuw in ${file}, dat je moet committen:`, ...added].join('\n  ');
}
