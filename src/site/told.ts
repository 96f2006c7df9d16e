import type { FileMark } from './bundle/widget.js';

/** What is told of guides when all of them are written. */
export interface Told {
  /** Of the widget with each of them. */
  readonly marks: readonly FileMark[];
  /** Paths of the pages that are sheets. */
  readonly sheets: readonly string[];
  /** What the report says of their protocols. */
  readonly besluit: readonly string[];
}
