import type { NoteView } from '../views/note-view.js';

/** What stands in the cell of a step: what to do, and beside it what is different here. */
interface Cell {
  readonly actions: readonly string[];
  readonly own: readonly NoteView[];
}

/** About so many characters stand on a line of the card: of what to do, and of what is different here. */
const perLine = { actions: 60, own: 46 };

/**
 * Whether something can stand in a step's cell without making it taller: the name of the step and what to do take more lines than
 * what is different here. A card is one sheet, and one that is too full stops the build.
 */
export function hasRoomFor(more: NoteView, { actions, own }: Cell): boolean {
  const words = [...own, more].map(({ lead, text }) => `${lead ?? ''} ${text}`);
  return linesOf(words, perLine.own) <= 1 + linesOf(actions, perLine.actions);
}

function linesOf(texts: readonly string[], line: number): number {
  return texts.reduce((sum, { length }) => sum + Math.ceil(length / line), 0);
}
