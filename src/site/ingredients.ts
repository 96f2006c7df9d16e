import { logosOf } from './bundle/logos.js';
import { readContent, type Content } from './content/content.js';
import { readFolder, type SourceFiles } from './content/folder/source-files.js';
import { listedGuides } from './content/guides.js';
import { projectVersion } from './project.js';
import { readReleases } from './releases/releases.js';
import type { PartsInput } from './site-parts.js';

/** What a site is made of. */
export interface Ingredients extends Omit<PartsInput, 'bundled' | 'pdf'> {
  readonly folder: string;
  readonly source: SourceFiles;
  readonly content: Content;
}

/** What no file of the folder says. */
export interface Circumstances {
  /** Address the site will have, with a slash at its end; null when nobody knows it yet. */
  readonly url: string | null;
  /** The day of the site as `2026-11-23`. */
  readonly today: string;
}

export async function readIngredients(folder: string, { url, today }: Circumstances): Promise<Ingredients> {
  const source = await readFolder(folder);
  const content = readContent(source);
  return {
    ...{ folder, source, content, url, today, national: content.national },
    guides: listedGuides(content),
    logos: logosOf(content, source.logos),
    releases: await readReleases(folder),
    version: projectVersion(),
  };
}
