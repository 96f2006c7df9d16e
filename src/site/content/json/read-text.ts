import { isUtf8 } from 'node:buffer';
import { say } from '../../../schema/messages/sentences.js';
import type { LineProblem } from './line-problem.js';

/** The text of a file, or why it has none. */
export type ReadText = { readonly text: string } | { readonly problem: LineProblem };

/** No content file needs more; the largest, with the outcomes, has about 0.03 MB. */
export const largestContent = 1_000_000;

const lineEnd = 0x0a;

/**
 * The text of a file in UTF-8, with or without a byte order mark. A byte that is none is an error: read as something else, "Fryslân"
 * would be published with a hole in it.
 */
export function textOf(bytes: Uint8Array, largest = Infinity): ReadText {
  if (bytes.length > largest) return { problem: tooLarge(bytes.length, largest) };
  if (isUtf16(bytes)) return { problem: { line: 1, ...say('bestand-utf-16') } };
  const text = decoded(bytes);
  return text === undefined ? { problem: { line: brokenLine(bytes), ...say('bestand-utf-8') } } : { text };
}

function tooLarge(size: number, largest: number): LineProblem {
  return say('bestand-te-groot', megabytes(size), megabytes(largest));
}

function megabytes(bytes: number): string {
  // Rounded up, so that what is too large never reads as just right.
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}

/** UTF-16 begins with its byte order mark, or with a sign of which one half is empty: JSON begins with a plain one. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** Whole text, without its byte order mark. A decoder that refuses wrong bytes itself takes ten times as long. */
function decoded(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.replace(/^\uFEFF/, '');
}

/** The first line that is no UTF-8: no character of several bytes has the end of a line in it, so each line stands by itself. */
function brokenLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(lineEnd, start);
    if (end === -1 || decoded(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
  }
}
