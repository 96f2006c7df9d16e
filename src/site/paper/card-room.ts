import type { NoteView } from '../views/note-view.js';
import { linesOf as contactLinesOf, type ContactRoom } from './contact-room.js';
import type { ReachView } from './reach.js';

/** What stands in the cell of a step: what to do, and beside it what is different here. */
interface Cell {
  readonly actions: readonly string[];
  readonly own: readonly NoteView[];
}

/** About so many characters stand on a line of the card: of what to do, and of what is different here, in a column or below it. */
const perLine = { actions: 60, own: 46, below: 62 };

/** How many lines the front has for the steps, with what is different here beside them; its name takes a line of each step. */
export const frontHolds = 43;

/** The lines of a step on the card: of what to do with the name above it, and of what is different here, in its column. */
export const stepLines = {
  actions: (texts: readonly string[]) => 1 + linesOf(texts, perLine.actions),
  own: (texts: readonly string[]) => linesOf(texts, perLine.own),
};

/** Fewer than this leave a column almost empty, unless they are long: below the steps there is room for some lines. */
const enoughForColumn = { notes: 3, lines: 4 };

/** Whether what is different in the steps stands in a column of its own beside them. */
export function hasColumn(steps: readonly (readonly NoteView[])[]): boolean {
  const own = steps.flat();
  return own.length >= enoughForColumn.notes || linesOf(wordsOf(own), perLine.below) >= enoughForColumn.lines;
}

/** With a column in front, what may be shared without consent goes to the back, and takes the place of contacts. */
export function contactRoom(beside: boolean): ContactRoom {
  return { lines: beside ? 8 : 13, perLine: 52 };
}

/** So many lines of contacts leave room for a drawing with more air. */
const roomyLines = 4;

/** Whether the back has little below the drawing, which then takes the room. */
export function isRoomyBack({ contacts }: ReachView, beside: boolean): boolean {
  return !beside && contactLinesOf(contacts, contactRoom(beside)) <= roomyLines;
}

/**
 * Whether something can stand in a step's cell without making it taller: the name of the step and what to do take more lines than
 * what is different here. A card is one sheet, and one that is too full stops the build.
 */
export function hasRoomFor(more: NoteView, { actions, own }: Cell): boolean {
  return stepLines.own(wordsOf([...own, more])) <= stepLines.actions(actions);
}

const wordsOf = (notes: readonly NoteView[]) => notes.map(({ lead, text }) => `${lead ?? ''} ${text}`);

function linesOf(texts: readonly string[], line: number): number {
  return texts.reduce((sum, { length }) => sum + Math.ceil(length / line), 0);
}
