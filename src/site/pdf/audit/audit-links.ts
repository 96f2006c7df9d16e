import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef as Ref, PDFString } from '../pdf-lib.js';
import { elementsIn } from '../tagging/elements.js';
import { readTree } from '../tagging/read-tree.js';
import { findingIf, type Finding } from './finding.js';

/** Every place to press stands in a link of the structure, and says where it leads. */
export function auditLinks(pdf: PDFDocument): readonly Finding[] {
  const inLinks = new Set(
    (readTree(pdf)?.elements ?? [])
      .flatMap(elementsIn)
      .filter(({ role }) => role === 'Link')
      .flatMap(({ children }) => children.flatMap((child) => (child.kind === 'annotation' ? [child.annotation] : []))),
  );
  return pdf
    .getPages()
    .flatMap(({ node }, at) =>
      (node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []).flatMap((one) =>
        one instanceof Ref
          ? auditLink(one, inLinks, pdf).map(({ point, what }) => ({ point, what: `page ${at + 1}: ${what}` }))
          : [],
      ),
    );
}

function auditLink(ref: PDFRef, inLinks: ReadonlySet<PDFRef>, { context }: PDFDocument): readonly Finding[] {
  const annotation = context.lookup(ref, PDFDict);
  // A field is looked at with the others (audit-form.ts).
  if (annotation.get(PDFName.of('Subtype')) === PDFName.of('Widget')) return [];
  const isLink = annotation.get(PDFName.of('Subtype')) === PDFName.of('Link');
  const contents = annotation.lookup(PDFName.of('Contents'));
  const said = contents instanceof PDFString || contents instanceof PDFHexString ? contents.decodeText() : '';
  return [
    ...findingIf(!isLink, '28-002', 'an annotation is no link'),
    ...findingIf(isLink && !inLinks.has(ref), '28-011', 'a link does not stand in the structure'),
    ...findingIf(said.trim() === '', '28-012', 'a link does not say where it leads'),
    ...findingIf(!annotation.has(PDFName.of('StructParent')), '28-011', 'nothing leads from a link to the structure'),
  ];
}
