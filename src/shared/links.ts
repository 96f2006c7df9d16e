import { wordsOfAddress } from './address-words.js';

/** A part of a running text; one with an address is a link. */
export interface LinkPart {
  readonly text: string;
  readonly href?: string;
}

/** A link as content writes it: `[woorden](https://voorbeeld.nl/pad)`. Words in brackets alone are a quotation, and stay. */
const link = /\[([^[\]]+)\]\((https:\/\/[^\s()]+)\)/g;

/** A running text in parts, with each of its links apart. */
export function linksIn(text: string): readonly LinkPart[] {
  const parts: LinkPart[] = [];
  let end = 0;
  for (const match of text.matchAll(link)) {
    const [whole, words = '', href = ''] = match;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: words, href });
    end = match.index + whole.length;
  }
  return end < text.length || parts.length === 0 ? [...parts, { text: text.slice(end) }] : parts;
}

/** Whether a running text leads anywhere. */
export function hasLink(text: string): boolean {
  return linksIn(text).some(({ href }) => href !== undefined);
}

/** A running text as it sounds: without where its links lead. */
export function wordsOf(text: string): string {
  return linksIn(text)
    .map((part) => part.text)
    .join('');
}

/** A running text for where nothing can be pressed: each link with its address behind it, whole, so that it can be copied. */
export function spelledOut(text: string): string {
  return linksIn(text)
    .map((part) => (part.href === undefined ? part.text : `${part.text} (${part.href})`))
    .join('');
}

/** A running text as paper has it: each link with its address behind it, as people write it down. */
export function printedOut(text: string): string {
  return linksIn(text)
    .map((part) => (part.href === undefined ? part.text : `${part.text} (${wordsOfAddress(part.href)})`))
    .join('');
}
