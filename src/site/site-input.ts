import type { ShownLogo } from './bundle/logos.js';
import type { ListedGuide } from '../guide/resolve/listed-guide.js';
import type { Guide } from '../schema/guide.js';
import type { National } from '../schema/national.js';
import type { Releases } from '../schema/releases.js';

/** Everything the pages of a guide are made of beside that guide; src/site/render.ts turns both into files. */
export interface SiteInput {
  /** One for each region, then one for each organisation; in both the order of the file names. */
  readonly guides: readonly ListedGuide[];
  /** The national words, for pages of no region: the start, the decision table, "not found". */
  readonly national: National;
  /** Version of the project, such as `1.2.3`. */
  readonly version: string;
  /** Every version that was ever released, with its hashes. */
  readonly releases: Releases;
  /**
   * The files of this version that never change: from their name in `widget/<version>/` to their hash. Pages of a guide need its own
   * alone.
   */
  readonly fixedFiles: Readonly<Record<string, string>>;
  /** The moving channel of that version, such as `1`. */
  readonly major: string;
  /** From the name of a file below templates/assets/ to its path in dist/: `site.css` → `assets/site-1a2b3c4d.css`. */
  readonly assets: ReadonlyMap<string, string>;
  /** The logos of guides by their id; a guide without one shows none. */
  readonly logos?: ReadonlyMap<string, ShownLogo>;
  /** Whether a PDF of every sheet is made, so that pages can link to it. */
  readonly pdf?: boolean;
  /** The day of the build as `2026-11-23`. */
  readonly today: string;
  /** Address of the site with a slash at its end; null where nobody gave one, and addresses can only be relative. */
  readonly url: string | null;
}

/** The same with whole guides: a site that is small enough to be made at once. */
export interface WholeInput extends SiteInput {
  readonly guides: readonly Guide[];
}

/** From a path in dist/, such as `twente/index.html` or `404.html`, to its content. */
export type Pages = ReadonlyMap<string, string>;
