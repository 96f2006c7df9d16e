import type { Told } from '../told.js';

/** A file as a build left it. */
export interface KeptFile {
  readonly path: string;
  readonly size: number;
  /** When it last changed, in milliseconds since 1970 and parts of them. */
  readonly changed: number;
}

/** A guide as a build left it. */
export interface KeptGuide {
  /** One hash over all that it was made of. */
  readonly key: string;
  /** With compressed twins, in the order in which they were made. */
  readonly files: readonly KeptFile[];
  /** Paths of pages that search engines may show. */
  readonly found: readonly string[];
  readonly told: Told;
}
