import type { PaperPage } from '../paper/paper-page.js';
import type { Surplus } from './surplus.js';

/** Text that outgrew the sheet it stands on. */
export interface Misfit {
  readonly sheet: Pick<PaperPage, 'path' | 'pdf' | 'title' | 'sides'>;
  /** Which side of it; null where no side is too full, and the print has more pages all the same. */
  readonly surplus: Surplus | null;
  /** How many pages the print has. */
  readonly pages: number;
}

/** What of a printed sheet does not fit: a text that stands out, or a page more than the sheet has sides. */
export function misfitsOf(sheet: Misfit['sheet'], surplus: readonly Surplus[], pages: number): readonly Misfit[] {
  if (surplus.length > 0) return surplus.map((one) => ({ sheet, surplus: one, pages }));
  return pages > sheet.sides ? [{ sheet, surplus: null, pages }] : [];
}
