import { outcomeIds, questionIds, signIds } from '../../engine/index.js';
import type { Guide, GuideHeadQuestion } from '../../schema/guide.js';
import { fill } from '../../shared/fill.js';
import { drawingView } from '../paper/drawing.js';
import { block, item, items, section, type BlockView, type Section } from './section.js';
import type { Words } from './words.js';

/** The afwegingskader: the questions as a drawing, each with its explanation and the organisation's own words, and where they end. */
export function weighingSections(guide: Guide, words: Words): readonly Section[] {
  const { first, again } = drawingView(guide);
  const ends = outcomeIds.map((id) => guide.outcomes[id]);
  const lists = [...Object.values(guide.questions), ...Object.values(guide.signs)].flatMap((one) => one.checklists);
  return [
    section('wegen-tekening', words['drawing-first'], [
      block({ drawing: first }),
      block({ title: words['drawing-again'], drawing: again }),
    ]),
    section('wegen-vragen', words['questions-title'], questionBlocks(guide), [...new Set(lists)]),
    section('wegen-uitkomsten', words['outcomes-title'], [
      block({ items: ends.map(({ title, summary }) => item(summary.text, title)) }),
    ]),
  ];
}

/** Every question; the signs stand after question 2, of which they are parts. */
function questionBlocks(guide: Guide): readonly BlockView[] {
  return questionIds.flatMap((id) => {
    const number = id.replace('vraag-', '');
    const signs = id === 'vraag-2' ? signIds.map((sign) => guide.signs[sign]) : [];
    return [guide.questions[id], ...signs].map((question) => questionBlock(number, question, guide));
  });
}

function questionBlock(number: string, question: GuideHeadQuestion, { ui }: Guide): BlockView {
  const { title, text, quote, explanation } = question;
  return block({
    title: fill(ui['question-number'], { nummer: number, titel: title }),
    paragraphs: [text],
    quote: quote ? { text: quote.text, source: quote.source } : null,
    items: items(explanation),
  });
}
