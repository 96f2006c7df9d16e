import { z } from './zod.js';
import { answerValues, plainValues } from '../engine/ids.js';
import { complete } from './values/complete.js';
import { HeadingText, Id, Ids, Plain, SomeTexts, Text } from './values/text.js';
import { checkAgain, checkWordings, hasAgain, hasWordings } from './wordings.js';

/** The words of one answer. */
export const AnswerWords = z.strictObject({
  /** The words on the button. */
  label: Plain,
  /** What this answer means, below the label. */
  hint: Plain.optional(),
});

export type AnswerWords = z.infer<typeof AnswerWords>;

const PlainAnswers = complete(plainValues, AnswerWords);

const questionShape = {
  /** Two or three words for lists, such as "Vermoeden". */
  title: Plain,
  /** The ways to put the question. A layer chooses one by its id; it cannot write its own. */
  wordings: z.record(
    Id,
    HeadingText.extend({
      /** The same question in one or two lines of a card for the wallet. */
      short: Plain.optional(),
    }),
  ),
  /** The id of the wording for a layer that chooses none. */
  wording: Id,
  /** What every wording must keep: of each group at least one of the words. */
  mustKeep: z.array(z.array(Plain).min(1)).min(1),
  /** What already counts, in one line between the question and its answers: who is in a hurry opens no fold. */
  example: Text.optional(),
  /** "Wat bedoelen we?" */
  explanation: SomeTexts,
  /** Ids of topics to read first, before the checklists. */
  topics: Ids.default([]),
  /** Ids of checklists that help to answer. */
  checklists: Ids.default([]),
};

// Also while something else in the question is wrong: an editor sees all problems at once.
const always = { when: hasWordings };

/** A question that is answered: 1, 3 and 4. */
export const Question = z
  .strictObject({
    ...questionShape,
    /** The words for each answer. */
    answers: PlainAnswers,
  })
  .superRefine(checkWordings, always);
export type Question = z.infer<typeof Question>;

/** Question 5, which has an answer more: the agreed term still runs. */
export const TermQuestion = z
  .strictObject({
    ...questionShape,
    /** The words for each answer. */
    answers: complete(answerValues, AnswerWords),
  })
  .superRefine(checkWordings, always);
export type TermQuestion = z.infer<typeof TermQuestion>;

/** A sign of unsafety. Who looks again is asked about the time since the last weighing: an old disclosure is no new one. */
export const Sign = z
  .strictObject({
    ...questionShape,
    /** The words for each answer. */
    answers: PlainAnswers,
    /** The same question when looking again. */
    again: z.strictObject({
      /** What is asked. It keeps what every wording keeps, and "sinds". */
      wording: HeadingText,
      /** What it means, before the explanation of the question. */
      explanation: SomeTexts,
      /** The words for each answer, where they say since when; those of the question when it is absent. */
      answers: PlainAnswers.optional(),
    }),
  })
  .superRefine(checkWordings, always)
  .superRefine(checkAgain, { when: hasAgain });
export type Sign = z.infer<typeof Sign>;

/** Question 2: its answer follows from the signs. */
export const HeadQuestion = z.strictObject(questionShape).superRefine(checkWordings, always);
export type HeadQuestion = z.infer<typeof HeadQuestion>;
