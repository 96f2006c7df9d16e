import type { AskId } from '../../engine/index.js';
import { askedWords } from '../../guide/asked.js';
import type { Guide } from '../../schema/guide.js';
import { oncePer } from '../once.js';
import { modes } from '../routes/mode.js';
import { spineBesideReport, spineOf } from '../routes/spine.js';
import { spineView, type SpineQuestionView } from '../views/spine-view.js';

/** The afwegingskader on the card, with the words of one guide. */
export interface DrawingView {
  readonly first: readonly SpineQuestionView[];
  /** Looking again: what was asked before stands here by its name alone. */
  readonly again: readonly SpineQuestionView[];
}

export const drawingView = oncePer((guide: Guide): DrawingView => {
  const textOf = (ask: AskId | 'vraag-2') =>
    ask === 'vraag-2' ? guide.questions[ask].text : askedWords(guide, ask, 'eerste').text;
  const shared = { names: guide, decisions: null };
  const spines = { first: spineOf(modes.eerste), again: spineOf(modes.opnieuw) };
  const isKnown = ({ number }: { readonly number: string }) => spines.first.some((one) => one.number === number);
  const beside = spineBesideReport(modes.eerste);
  // The question about the result is asked later, and with a report it is a question for both as well.
  const together = [...beside, ...spines.again.filter((one) => !isKnown(one))].map(({ number }) => number);
  return {
    first: spineView(spines.first, { ...shared, textOf, together }),
    again: spineView(spines.again, { ...shared, textOf, together: [] }).map((one) =>
      isKnown(one) ? byName(one) : one,
    ),
  };
});

function byName(question: SpineQuestionView): SpineQuestionView {
  return { ...question, text: null, parts: question.parts.map((part) => ({ ...part, text: null })) };
}
