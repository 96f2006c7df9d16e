import type { FileMark } from './bundle/widget.js';
import type { Range } from './content/guides.js';

/** What is told of guides when all of them are written. */
export interface Told {
  /** Of the widget with each of them. */
  readonly marks: readonly FileMark[];
  /** Paths of the pages that are sheets. */
  readonly sheets: readonly string[];
  /** What the report says of their protocols. */
  readonly besluit: readonly string[];
}

/** A guide that is written. */
export interface MadeGuide extends Told {
  readonly id: string;
  /** Which of the files of the writer are its own. */
  readonly files: Range;
  /** Whether a later build can take it over: not where this one told something that has to be told again. */
  readonly isGood: boolean;
}
