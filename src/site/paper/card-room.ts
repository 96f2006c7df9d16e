/** What is different in a step, as the card says it. */
export interface OwnView {
  /** The role that does it, or what it is about; null for a remark for everybody. */
  readonly role: string | null;
  readonly text: string;
}

/** What stands in the cell of a step: what to do, and beside it what is different here. */
interface Cell {
  readonly actions: readonly string[];
  readonly own: readonly OwnView[];
}

/** About so many characters stand on a line of the card: of what to do, and of what is different here. */
const perLine = { actions: 60, own: 46 };

/**
 * Whether something can stand in a step's cell without making it taller: the name of the step and what to do take more lines than
 * what is different here. A card is one sheet, and one that is too full stops the build.
 */
export function hasRoomFor(more: OwnView, { actions, own }: Cell): boolean {
  const words = [...own, more].map(({ role, text }) => `${role ?? ''} ${text}`);
  return linesOf(words, perLine.own) <= 1 + linesOf(actions, perLine.actions);
}

function linesOf(texts: readonly string[], line: number): number {
  return texts.reduce((sum, { length }) => sum + Math.ceil(length / line), 0);
}
