import { writeFile } from 'node:fs/promises';
import { guidesOf } from './build.js';
import { bundleScripts } from './lib/bundle.js';
import { readContent } from './lib/content.js';
import { MendableError } from './lib/mendable-error.js';
import { projectFolder, projectVersion } from './lib/project.js';
import { filesOf, readReleases, releasesFile, withRelease } from './lib/releases.js';
import { readFolder } from './lib/source-files.js';
import { toManifest, widgetFiles } from './lib/widget.js';

/** Writes the hashes of this version into releases.json; from then on no build makes other files of it. */
async function release(): Promise<string> {
  const version = projectVersion();
  const guides = guidesOf(readContent(await readFolder(projectFolder)));
  const manifest = toManifest(widgetFiles({ scripts: await bundleScripts(), guides, version }), version);
  const before = await readReleases();
  const after = withRelease(before, manifest, version);
  await writeFile(releasesFile, `${JSON.stringify(after, null, 2)}\n`);
  const known = Object.keys(filesOf(before[version] ?? {}));
  const added = Object.keys(filesOf(after[version] ?? {})).filter((name) => !known.includes(name));
  if (added.length === 0) return `Version ${version} was released already, with these very files.`;
  return [`Version ${version} is released. New in releases.json, which has to be committed:`, ...added].join('\n  ');
}

try {
  console.log(await release());
} catch (error) {
  if (!(error instanceof MendableError)) throw error;
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
}
