import type { Range } from '../content/guides.js';
import type { Told } from '../told.js';
import type { KeptGuide } from './kept-guide.js';

/** A guide that is written. */
export interface MadeGuide extends Told {
  readonly id: string;
  /** Which of the files of the writer are its own. */
  readonly files: Range;
  /** Whether a later build can take it over: not where this one told something that has to be told again. */
  readonly isGood: boolean;
  /** What an earlier build left of it, where this one took it over. */
  readonly kept?: KeptGuide;
}
