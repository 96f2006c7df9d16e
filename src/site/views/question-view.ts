import { questionIds, signIds } from '../../engine/index.js';
import type { Guide, GuideHeadQuestion } from '../../schema/guide.js';
import { termLinks, type TermLink } from './step-view.js';

/** "Wat bedoelen we?" of one question, and the text of the organisation's own protocol. */
export interface ExplainedView {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly example: string | null;
  readonly explanation: readonly string[];
  readonly quote: { readonly text: string; readonly source: string } | null;
  readonly links: readonly TermLink[];
}

/** Every question and sign with its explanation; the signs after question 2, of which they are parts. */
export function explainedViews(guide: Guide): readonly ExplainedView[] {
  return questionIds.flatMap((id) => {
    const number = id.replace('vraag-', '');
    const question = explained(number, guide.questions[id], guide);
    return id === 'vraag-2'
      ? [question, ...signIds.map((sign) => explained(number, guide.signs[sign], guide))]
      : [question];
  });
}

function explained(number: string, question: GuideHeadQuestion, guide: Guide): ExplainedView {
  const { title, text, example = null, explanation, quote, topics, checklists } = question;
  return {
    ...{ number, title, text, example },
    explanation: explanation.map((one) => one.text),
    quote: quote ? { text: quote.text, source: quote.source } : null,
    links: termLinks(guide, { topics, checklists }),
  };
}
