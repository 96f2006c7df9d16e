import type { TextRun } from './text-run.js';

/** The words of a page as it stands in HTML. */
export interface PageWords {
  /** All text, in small letters, with one space where there is white space. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

export function pageWords(text: string): PageWords {
  // A place where a word may be divided is no letter.
  const plain = text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').toLowerCase();
  return { text: plain, words: new Set(plain.split(' ')) };
}

/** Whether the second stands where the first ends. */
export function goesOn({ end, size: before }: TextRun, { start, size: after }: TextRun): boolean {
  const size = Math.min(before, after);
  const [gap, drop] = [start[0] - end[0], Math.abs(start[1] - end[1])];
  return drop < 0.3 * size && gap > -0.3 * size && gap < 0.12 * size;
}

/**
 * Whether a space has to come between two runs of letters: a browser writes none where a line ends, so that a screen reader
 * would read the last word of the line together with the first of the next.
 */
export function needsSpace(before: TextRun, after: TextRun | undefined, page: PageWords): boolean {
  if (/\s$/.test(before.text) || before.text === '') return false;
  if (after === undefined) return true;
  if (/^\s/.test(after.text) || goesOn(before, after)) return false;
  return !isDivided(before.text, after.text, page);
}

/** Whether the line ends inside a word, such as a long address: the page has both parts as one word. */
function isDivided(before: string, after: string, { text, words }: PageWords): boolean {
  const [last = '', first = ''] = [/\S+$/.exec(before.toLowerCase())?.[0], /^\S+/.exec(after.toLowerCase())?.[0]];
  if (words.has(last) && words.has(first)) return false;
  return text.includes(last + first) || (last.endsWith('-') && text.includes(last.slice(0, -1) + first));
}
