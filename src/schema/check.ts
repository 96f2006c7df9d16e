import { z } from './zod.js';
import { checkEnds, checkQuestions, type CheckId } from '../engine/checks.js';
import { complete } from './values/complete.js';
import { HeadingText, Ids, Name, SomeIds } from './values/text.js';

/** A question of the kindcheck or mantelzorgcheck. */
export const CheckQuestion = z.strictObject({
  /** The question as it is put to the professional. */
  ask: HeadingText,
  /** Ids of the items of the subject of this check that help to answer it. */
  items: Ids.default([]),
});
export type CheckQuestion = z.infer<typeof CheckQuestion>;

/** What a check ends in. It never closes the casus: where it leads on is not for a file to say. */
export const CheckEnd = z.strictObject({
  /** The end in a few words. */
  title: Name,
  /** Ids of the items of the subject of this check that say how to go on. */
  items: SomeIds,
});
export type CheckEnd = z.infer<typeof CheckEnd>;

/** The words of a check of step 1. Its items stand in the subject with the same id, which is on paper too. */
function checkOf<Id extends CheckId>(id: Id) {
  return z.strictObject({
    /** Its questions by id; the order and where each answer leads are the program's. */
    questions: complete<(typeof checkQuestions)[Id][number], typeof CheckQuestion>(checkQuestions[id], CheckQuestion),
    /** What it can end in, by id. */
    ends: complete<(typeof checkEnds)[Id][number], typeof CheckEnd>(checkEnds[id], CheckEnd),
  });
}

/** The kindcheck and the mantelzorgcheck as short flows. */
export const Checks = z.strictObject({
  kindcheck: checkOf('kindcheck'),
  mantelzorgcheck: checkOf('mantelzorgcheck'),
});
export type Checks = z.infer<typeof Checks>;
