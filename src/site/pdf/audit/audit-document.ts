import type { PDFDict as Dict, PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { PDFArray, PDFBool, PDFDict, PDFName, PDFStream } from '../pdf-lib.js';
import { findingIf, type Finding } from './finding.js';

const name = (text: string) => PDFName.of(text);

/** What a document has to say of itself: that it is tagged, its language and title, and what reads letters aloud. */
export function auditDocument(pdf: PDFDocument): readonly Finding[] {
  const { catalog } = pdf;
  const metadata = catalog.lookup(name('Metadata'));
  const xmp = metadata instanceof PDFStream ? Buffer.from(metadata.getContents()).toString() : '';
  const marked = catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.lookup(name('Marked'));
  return [
    ...findingIf(marked !== PDFBool.True, '06-000', 'the document does not say that it is tagged'),
    ...findingIf(xmp === '', '06-001', 'there is no XMP'),
    ...findingIf(!/<dc:title>.*\S.*<\/dc:title>/.test(xmp), '06-003', 'XMP has no title'),
    ...findingIf(
      catalog.getViewerPreferences()?.getDisplayDocTitle() !== true,
      '07-001',
      'a window shows the name of the file and not the title',
    ),
    ...findingIf(!catalog.has(name('Lang')), '11-006', 'the language is not known'),
    ...pdf.getPages().flatMap(auditPage),
    ...fontsOf(pdf).flatMap(auditFont),
  ];
}

function auditPage({ node }: PDFPage, at: number): readonly Finding[] {
  const page = `page ${at + 1}`;
  return [
    ...findingIf(node.lookup(name('Tabs')) !== name('S'), '28-008', `${page}: tab does not follow the structure`),
    ...findingIf(!node.has(name('StructParents')), '01-006', `${page}: nothing leads back to the structure`),
  ];
}

function fontsOf(pdf: PDFDocument): readonly Dict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, one]) => (one instanceof PDFDict && one.get(name('Type')) === name('Font') ? [one] : []));
}

function auditFont(font: Dict): readonly Finding[] {
  const called = String(font.get(name('BaseFont')));
  const descriptor = font.lookupMaybe(name('FontDescriptor'), PDFDict);
  if (font.get(name('Subtype')) === name('Type0')) {
    const [below] = font.lookupMaybe(name('DescendantFonts'), PDFArray)?.asArray() ?? [];
    return [
      ...findingIf(!font.has(name('ToUnicode')), '10-001', `${called}: its letters are not known`),
      ...findingIf(below === undefined, '31-002', `${called} has no letters`),
    ];
  }
  const file = ['FontFile', 'FontFile2', 'FontFile3'].some((one) => descriptor?.has(name(one)));
  const isInside = font.get(name('Subtype')) === name('Type3') || file;
  return [
    ...findingIf(!isInside, '31-009', `${called} is not in the document`),
    ...findingIf(
      font.get(name('Subtype')) === name('CIDFontType2') && !font.has(name('CIDToGIDMap')),
      '31-005',
      `${called}: its codes lead to no letters`,
    ),
  ];
}
