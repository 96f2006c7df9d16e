import { linksIn } from '../shared/links.js';

/** The first sentence of a text, and what comes after it. A link is never cut: what ends within its words ends no sentence. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  // As long as the text itself, with nothing in the place of a link that could end a sentence.
  const masked = linksIn(text)
    .map((part) => (part.href === undefined ? part.text : 'x'.repeat(`[${part.text}](${part.href})`.length)))
    .join('');
  const [first = masked] = /^.*?[.?!]’?(?= )/.exec(masked) ?? [];
  return [text.slice(0, first.length), text.slice(first.length).trim()];
}
