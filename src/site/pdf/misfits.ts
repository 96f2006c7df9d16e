import type { PaperPage } from '../paper/paper-page.js';
import type { Surplus } from './surplus.js';

/** Text that outgrew the sheet it stands on. */
export type Misfit = {
  readonly sheet: Pick<PaperPage, 'path' | 'pdf' | 'title' | 'sides'>;
} & (
  | {
      /** Which side of it, and by what. */
      readonly surplus: Surplus;
    }
  | {
      /** No side is too full, and the print has more pages all the same. */
      readonly surplus: null;
      /** How many. */
      readonly pages: number;
    }
);
