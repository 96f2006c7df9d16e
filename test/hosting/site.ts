import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/site/build.js';
import { projectFolder, projectVersion } from '../../src/site/project.js';

/** A site in a folder of its own. */
export interface TestSite {
  /** Around the site, for whatever a test needs more. */
  readonly folder: string;
  /** With the files of the site. */
  readonly dist: string;
  /** Every path in it. */
  readonly paths: readonly string[];
  read(path: string): Promise<Buffer>;
  readonly remove: () => Promise<void>;
}

/** Builds one region, with everything that a site may have, and an earlier version of the widget beside it. */
export async function buildSite(): Promise<TestSite> {
  const folder = await mkdtemp(join(tmpdir(), 'meldcode-hosting-'));
  await mkdir(join(folder, 'regions'));
  await copyFile(join(projectFolder, 'regions/twente.json'), join(folder, 'regions/twente.json'));
  // What the region says that it covers is checked against these.
  await cp(join(projectFolder, 'bronnen'), join(folder, 'bronnen'), { recursive: true });
  const security = { contact: 'mailto:security@meldcode.example', expires: '2999-12-31' };
  await build(folder, { url: 'https://meldcode.example/', pdf: false, security });
  const dist = join(folder, 'dist');
  await cp(join(dist, 'widget', projectVersion()), join(dist, 'widget/0.9.0'), { recursive: true });
  return {
    folder,
    dist,
    paths: await filePaths(dist),
    read: (path) => readFile(join(dist, path)),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The path of every file below a folder. */
export async function filePaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}
