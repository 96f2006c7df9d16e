import type { Said } from '../../../schema/messages/sentences.js';

/** Something wrong with a file, on one of its lines where that can be said. */
export interface LineProblem extends Said {
  /** Absent where it is about the file or folder itself. */
  readonly line?: number;
  /** Where on the line, or where in the file: `kolom 8`, `contacts.advies`. */
  readonly place?: string;
}
