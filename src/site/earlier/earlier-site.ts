import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { hasTwins } from '../hosting/compressed.js';
import { isForPrinter } from '../paths.js';
import type { SiteInMaking } from '../publish/in-place-of.js';
import type { Written } from '../site-writer.js';
import type { Told } from '../told.js';
import type { KeptFile, KeptGuide } from './kept-guide.js';
import type { SiteRecord } from './site-record.js';

/** A guide that stands in the site that is there, as it would be made now. */
export interface EarlierGuide {
  readonly told: Told;
  readonly written: Written;
  readonly pdfs: number;
  /** As it is kept for the next build too. */
  readonly kept: KeptGuide;
}

/** The site that is there, of which what did not change is not made again. */
export interface EarlierSite {
  /** Leaves a guide as it is; undefined where it was made of something else, or is not as it was made any more. */
  take(id: string): EarlierGuide | undefined;
}

/** Where everything is made. */
export const noEarlierSite: EarlierSite = { take: () => undefined };

/** What is looked at to see what did not change. */
export interface Looking {
  readonly record: SiteRecord;
  /** The folder of the site that is there. */
  readonly target: string;
  /** What a guide would be made of now. */
  readonly keyOf: (id: string) => string;
  readonly keep: SiteInMaking['keep'];
}

export function earlierSite({ record, target, keyOf, keep }: Looking): EarlierSite {
  return {
    take: (id) => {
      const guide = record.get(id);
      if (guide?.key !== keyOf(id) || !isAsItWas(guide, target)) return undefined;
      keep(guide.files.map(({ path }) => path));
      return earlierGuide(guide);
    },
  };
}

/** Whether nobody touched the files: their sizes and moments of change are those that a build left. */
function isAsItWas({ files }: KeptGuide, target: string): boolean {
  return files.every(({ path, size, changed }) => {
    const there = lstatSync(join(target, path), { throwIfNoEntry: false });
    return there?.isFile() === true && there.size === size && there.mtimeMs === changed;
  });
}

function earlierGuide(kept: KeptGuide): EarlierGuide {
  const { told, files, found } = kept;
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  const sizeOf = (path: string) => sizes.get(path) ?? 0;
  const own = files.filter((file) => !isTwinIn(file, sizes));
  const texts = own.filter(({ path }) => hasTwins(path));
  const sum = (ending: string) => texts.reduce((total, { path }) => total + sizeOf(path + ending), 0);
  return {
    ...{ told, kept },
    pdfs: own.filter(({ path }) => path.endsWith('.pdf') && !isForPrinter(path)).length,
    written: {
      files: own.map(({ path }) => ({
        path,
        gzip: hasTwins(path) ? sizeOf(`${path}.gz`) : null,
        isFound: found.includes(path),
      })),
      bytes: { count: texts.length, original: sum(''), gzip: sum('.gz'), brotli: sum('.br') },
    },
  };
}

function isTwinIn({ path }: KeptFile, all: ReadonlyMap<string, number>): boolean {
  const [, original = ''] = /^(.*)\.(?:gz|br)$/.exec(path) ?? [];
  return all.has(original);
}
