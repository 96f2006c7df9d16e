import type { PDFDict as Dict, PDFDocument, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef as Ref, PDFString } from '../pdf-lib.js';
import { elementsIn } from '../tagging/elements.js';
import { readTree } from '../tagging/read-tree.js';
import { findingIf, type Finding } from './finding.js';

const name = (text: string) => PDFName.of(text);

/** Every field of a form stands in the structure as one, says what it asks, has a name of its own and looks like something. */
export function auditForm(pdf: PDFDocument): readonly Finding[] {
  const form = pdf.catalog.lookupMaybe(name('AcroForm'), PDFDict);
  const widgets = pdf.getPages().flatMap((page) => widgetsOn(page, pdf));
  if (!form) return findingIf(widgets.length > 0, '28-010', 'there are fields and no form');
  const fields = form
    .lookup(name('Fields'), PDFArray)
    .asArray()
    .map((one) => pdf.context.lookup(one, PDFDict));
  const names = fields.map((field) => wordsOf(field, 'T'));
  const inForms = formsIn(pdf);
  return [
    ...findingIf(form.has(name('XFA')), '25-001', 'the form is one that only some programs show'),
    ...findingIf(
      names.includes('') || new Set(names).size < names.length,
      '28-005',
      'two fields have one name, or one has none',
    ),
    ...findingIf(!form.has(name('DR')), '31-009', 'the form has no font to type with'),
    ...widgets.flatMap((ref) => auditWidget(ref, inForms, pdf)),
  ];
}

function widgetsOn({ node }: PDFPage, { context }: PDFDocument): readonly PDFRef[] {
  const annotations = node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? [];
  return annotations.flatMap((one) =>
    one instanceof Ref && context.lookup(one, PDFDict).get(name('Subtype')) === name('Widget') ? [one] : [],
  );
}

/** The fields that stand in the structure as such. */
function formsIn(pdf: PDFDocument): ReadonlySet<PDFRef> {
  const forms = (readTree(pdf)?.elements ?? []).flatMap(elementsIn).filter(({ role }) => role === 'Form');
  return new Set(
    forms.flatMap(({ children }) =>
      children.flatMap((child) => (child.kind === 'annotation' ? [child.annotation] : [])),
    ),
  );
}

function auditWidget(ref: PDFRef, inForms: ReadonlySet<PDFRef>, { context }: PDFDocument): readonly Finding[] {
  const widget = context.lookup(ref, PDFDict);
  const field = widget.lookupMaybe(name('Parent'), PDFDict) ?? widget;
  const called = wordsOf(field, 'T');
  const look = widget.lookupMaybe(name('AP'), PDFDict)?.lookup(name('N'));
  return [
    ...findingIf(called === '', '28-005', 'a field has no name'),
    ...findingIf(wordsOf(widget, 'TU') === '', '28-005', `${called} does not say what it asks`),
    ...findingIf(!inForms.has(ref), '28-010', `${called} does not stand in the structure as a field`),
    ...findingIf(!widget.has(name('StructParent')), '28-010', `nothing leads from ${called} to the structure`),
    ...findingIf(look === undefined, '28-000', `${called} looks like nothing`),
    ...findingIf(!field.has(name('FT')), '28-000', `${called} is no kind of field`),
  ];
}

function wordsOf(dict: Dict, key: string): string {
  const words = dict.lookup(name(key));
  return words instanceof PDFString || words instanceof PDFHexString ? words.decodeText().trim() : '';
}
