import type { FileMark } from '../bundle/widget.js';

/** What is told of guides when all of them are written. */
export interface Told {
  /** Of the widget with each of them. */
  readonly marks: readonly FileMark[];
  /** Paths of the pages that are sheets. */
  readonly sheets: readonly string[];
  /** What the report says of their protocols. */
  readonly besluit: readonly string[];
}

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
