import type { AskId } from '../../engine/index.js';
import { askedWords } from '../../guide/asked.js';
import type { Guide } from '../../schema/guide.js';
import { modes } from '../routes/mode.js';
import { spineBesideReport, spineOf } from '../routes/spine.js';
import { spineView, type SpineQuestionView } from '../views/spine-view.js';

/** The afwegingskader on the card, with the words of one guide. */
export interface DrawingView {
  readonly first: readonly SpineQuestionView[];
  /** Looking again: what was asked before stands here by its name alone. */
  readonly again: readonly SpineQuestionView[];
}

export function drawingView(guide: Guide): DrawingView {
  const textOf = (ask: AskId | 'vraag-2') =>
    ask === 'vraag-2' ? guide.questions[ask].text : askedWords(guide, ask, 'eerste').text;
  const shared = { names: guide, decisions: null };
  const first = spineView(spineOf(modes.eerste), { ...shared, textOf, beside: spineBesideReport(modes.eerste) });
  const again = spineView(spineOf(modes.opnieuw), { ...shared, textOf, beside: spineBesideReport(modes.opnieuw) });
  const isKnown = ({ number }: SpineQuestionView) => first.some((question) => question.number === number);
  return { first, again: again.map((question) => (isKnown(question) ? byName(question) : question)) };
}

function byName(question: SpineQuestionView): SpineQuestionView {
  return { ...question, text: null, parts: question.parts.map((part) => ({ ...part, text: null })) };
}
