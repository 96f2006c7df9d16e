import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { contentIn } from '../tagging/bytes.js';
import { elementsIn, keyOf } from '../tagging/elements.js';
import { glyphsOf } from '../tagging/glyphs.js';
import { still } from '../tagging/matrix.js';
import { operationsIn, paints } from '../tagging/operations.js';
import { readTree } from '../tagging/read-tree.js';
import { textRun } from '../tagging/text-run.js';
import { findingIf, type Finding } from './finding.js';

/** Everything that a page draws is a part of the structure or decoration, never both, and its letters are known. */
export function auditContent(pdf: PDFDocument): readonly Finding[] {
  const elements = (readTree(pdf)?.elements ?? []).flatMap(elementsIn);
  const owned = elements.flatMap(({ children }) =>
    children.flatMap((child) => (child.kind === 'content' ? [keyOf(child)] : [])),
  );
  const twice = owned.length - new Set(owned).size;
  return [
    ...findingIf(twice > 0, '01-006', `${twice} contents stand in two elements`),
    ...pdf
      .getPages()
      .flatMap((page, at) =>
        auditPage(page, new Set(owned)).map(({ point, what }) => ({ point, what: `page ${at + 1}: ${what}` })),
      ),
  ];
}

/** How a page marks what it draws, while it is read: a number of the structure, or decoration. */
type Marked = number | 'decoration' | undefined;

function auditPage(page: PDFPage, owned: ReadonlySet<string>): readonly Finding[] {
  const findings: Finding[] = [];
  const find = (fails: boolean, point: string, what: string) => findings.push(...findingIf(fails, point, what));
  const fonts = glyphsOf(page);
  const seen = new Set<number>();
  const marked: Marked[] = [];
  for (const { operator, operands, source } of operationsIn(contentIn(page))) {
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = markOf(operands);
      find(marked.length > 0, mark === 'decoration' ? '01-003' : '01-004', 'a marked part stands in another one');
      find(typeof mark === 'number' && seen.has(mark), '01-006', `number ${String(mark)} marks two parts`);
      if (typeof mark === 'number') seen.add(mark);
      marked.push(mark);
    }
    if (operator === 'EMC') {
      find(marked.length === 0, '01-005', 'a part ends that never began');
      marked.pop();
    }
    if (paints.has(operator) || operator === 'BT')
      find(marked.at(-1) === undefined, '01-005', `${operator} is not marked`);
    const text = operator === 'BT' ? textRun(source, still, fonts).text : '';
    find(text.includes('\uFFFD'), '10-001', `a letter is not known: ${text}`);
  }
  for (const mcid of seen)
    find(!owned.has(keyOf({ page: page.ref, mcid })), '01-005', `number ${mcid} stands in no element`);
  return findings;
}

function markOf(operands: readonly string[]): Marked {
  if (operands[0] === '/Artifact') return 'decoration';
  const at = operands.indexOf('/MCID');
  return at < 0 ? undefined : Number(operands[at + 1]);
}
