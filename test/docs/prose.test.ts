import { describe, expect, it } from 'vitest';
import { documents } from './documents.js';

const width = 100;
const fence = /^( *)(`{3,})[\s\S]*?^\1\2$/gm;

/** Code, tables, headings and HTML are as wide as they are. */
const isProse = (line: string) => !/^ *(\||#|<)/.test(line);

/** Whether a line could end sooner: after its marker, at a space that stands in no code. */
const hasBreak = (line: string) =>
  line
    .replace(/^ *([-*]|\d+\.)? */, '')
    .replaceAll(/`[^`]*`/g, 'x')
    .includes(' ');

/** The prose lines of a document that are too wide, with their number. */
function wideLines(text: string): readonly string[] {
  // Of code the lines stay, so that the numbers are right.
  const lines = text.replace(fence, (code) => code.replaceAll(/[^\n]/g, '')).split('\n');
  return lines.flatMap((line, at) =>
    line.length > width && isProse(line) && hasBreak(line) ? [`line ${String(at + 1)}: ${line}`] : [],
  );
}

describe('the prose of a document', () => {
  it.each(documents)('is wrapped at 100 characters: $path', ({ text }) => {
    expect(wideLines(text)).toEqual([]);
  });

  it.each([
    ['a sentence', 'woord '.repeat(20)],
    ['an item of a list', `- ${'woord '.repeat(20)}`],
  ])('has a wide line in %s', (_, text) => {
    expect(wideLines(`# Kop\n\n${text}\n`)).toEqual([`line 3: ${text}`]);
  });

  it.each([
    ['a table', `| ${'woord '.repeat(20)}|`],
    ['code', `\`\`\`sh\n${'woord '.repeat(20)}\n\`\`\``],
    ['one long link', `- [${'woord'.repeat(10)}](${'woord'.repeat(20)})`],
    ['one long piece of code', `\`${'woord '.repeat(20)}\`.`],
  ])('may have one in %s', (_, text) => {
    expect(wideLines(text)).toEqual([]);
  });
});
