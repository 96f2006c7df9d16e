import type { PDFDocument } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFName, PDFObject } from '../pdf-lib.js';
import { elementsIn, type Child, type Element } from '../tagging/elements.js';
import { readTree } from '../tagging/read-tree.js';
import { findingIf, type Finding } from './finding.js';

/** Roles that a reader of a PDF knows without being told. */
const standard =
  /^(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Index|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Figure|Formula|Form)$/;

/** What may stand directly below a role; a role that is not here may hold anything. */
const below: Readonly<Record<string, RegExp>> = {
  L: /^(LI|L|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(TR|THead|TBody|TFoot|Caption)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TFoot: /^TR$/,
  TR: /^T[HD]$/,
};

/** Where a role must stand. */
const inside: Readonly<Record<string, RegExp>> = {
  LI: /^L$/,
  LBody: /^LI$/,
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
};

/** Roles that group others and hold no letters themselves. */
const groups = /^(Document|Part|Sect|Div|L|LI|Table|THead|TBody|TFoot|TR)$/;

/** What a screen reader makes of the structure: known roles, lists and tables of the right parts, headings in order, words for drawings. */
export function auditStructure(pdf: PDFDocument): readonly Finding[] {
  const elements = readTree(pdf)?.elements ?? [];
  const all = elements.flatMap(elementsIn);
  return [
    ...findingIf(all.length === 0, '01-005', 'there is no structure'),
    ...all.flatMap((one) => auditElement(one, pdf)),
    ...auditHeadings(all.filter(({ role }) => /^H[1-6]$/.test(role)).map(({ role }) => Number(role.slice(1)))),
  ];
}

function auditElement(one: Element, pdf: PDFDocument): readonly Finding[] {
  const { role, children } = one;
  const attribute = (name: string) => attributeOf(one, name, pdf);
  const isNumbered = children.some(
    (child) => child.kind === 'element' && child.children.some((inner) => roleOf(inner) === 'Lbl'),
  );
  const said = one.attributes.map(([name]) => name.toString());
  return [
    ...findingIf(!standard.test(role), '02-001', `${role} is a role that no reader knows`),
    ...children.flatMap((child) => auditPlace(role, child)),
    ...findingIf(
      role === 'Figure' && !said.some((name) => /Alt|ActualText/.test(name)),
      '13-004',
      'a drawing has no words',
    ),
    ...findingIf(role === 'Figure' && !attribute('BBox'), '13-000', 'a drawing has no place'),
    ...findingIf(role === 'L' && !attribute('ListNumbering'), '16-000', 'a list does not say how it is numbered'),
    ...findingIf(
      role === 'L' && isNumbered && attribute('ListNumbering') === '/None',
      '16-001',
      'a list with numbers or dots says that it has none',
    ),
    ...findingIf(
      role === 'TH' && !attribute('Scope') && !said.includes('/ID'),
      '15-003',
      'a heading of a table does not say for what',
    ),
    ...findingIf(children.length === 0 && !/^T[HD]$/.test(role), '09-000', `a ${role} is empty`),
  ];
}

function auditPlace(role: string, child: Child): readonly Finding[] {
  const own = roleOf(child);
  if (own === undefined)
    return findingIf(groups.test(role) && child.kind === 'content', '09-001', `letters stand in ${role}`);
  const point = /^(L|LI|LBody)$/.test(role) || /^(LI|LBody)$/.test(own) ? '09-005' : '09-004';
  const fits = (below[role]?.test(own) ?? true) && (inside[own]?.test(role) ?? true);
  return findingIf(!fits, point, `${own} stands in ${role}`);
}

const roleOf = (child: Child) => (child.kind === 'element' ? child.role : undefined);

/** What an element says in one of its lists of attributes. */
function attributeOf({ attributes }: Element, name: string, { context }: PDFDocument): string | undefined {
  const value = attributes.find(([own]) => own.toString() === '/A')?.[1];
  const found = value instanceof PDFObject ? context.lookup(value) : undefined;
  const lists = found instanceof PDFArray ? found.asArray().map((one) => context.lookup(one)) : [found];
  for (const list of lists) {
    const said = list instanceof PDFDict ? list.lookup(PDFName.of(name)) : undefined;
    if (said) return said.toString();
  }
  return undefined;
}

/** A reader jumps from heading to heading, and down by one level at a time. */
function auditHeadings(levels: readonly number[]): readonly Finding[] {
  const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1 && at > 0);
  return [
    ...findingIf(levels.length === 0, '14-000', 'there is no heading'),
    ...findingIf(levels.length > 0 && levels[0] !== 1, '14-002', 'the first heading is not H1'),
    ...skipped.map((level) => ({ point: '14-003', what: `H${level} comes after a heading two levels higher` })),
  ];
}
