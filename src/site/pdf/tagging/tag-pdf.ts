import type { PDFContext, PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib';
import { contentIn, packed } from './bytes.js';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFStream } from '../pdf-lib.js';
import { annotationsIn, contentsIn, elementsIn, keyOf, type Content, type Element } from './elements.js';
import { glyphsOf } from './glyphs.js';
import { markContent, type Mark } from './mark-content.js';
import { marksOf, textIn, type Marks } from './marks.js';
import { around, matrixFrom, move, type Box } from './matrix.js';
import { pageWords, type PageWords } from './needs-space.js';
import { readTree } from './read-tree.js';
import { tidyTree } from './tidy-tree.js';
import { writeTree } from './write-tree.js';

/**
 * Makes of the tags that a browser writes those that the standard for accessible PDFs (ISO 14289) asks for. The pages look the same.
 *
 * @param text All text of the page in HTML, with white space between texts.
 */
export function tagPdf(pdf: PDFDocument, text: string): void {
  const tree = readTree(pdf);
  if (!tree) return;
  const drawings = new Set(
    tree.elements
      .flatMap(elementsIn)
      // The mark of a list is a drawing as well.
      .filter(({ role }) => role === 'Figure' || role === 'Lbl')
      .flatMap(contentsIn)
      .map(keyOf),
  );
  const repeated = new Set(tree.elements.flatMap(elementsIn).flatMap(repeatedIn).map(keyOf));
  const known = { drawings, repeated, words: pageWords(text) };
  const parts = new Map(pdf.getPages().flatMap((page) => [...markPage(page, known)]));
  const marks = marksOf(parts);
  const elements = tidyTree(
    tree.elements.map((one) => withFields(one, pdf.context)),
    marks,
  );
  writeTree(pdf, tree, elements);
  for (const one of elements.flatMap(elementsIn)) if (one.role === 'Link') describeLink(one, marks, pdf);
  forgetElements(pdf);
}

/** A table that goes on has its head on each page, and a browser says that all of them are one cell. A row is never divided. */
function repeatedIn(one: Element): readonly Content[] {
  if (one.role !== 'TH') return [];
  const contents = contentsIn(one);
  return contents.filter(({ page }) => page !== contents[0]?.page);
}

/** What the structure says of contents, by `keyOf`, and the words of the document. */
interface Known {
  readonly drawings: ReadonlySet<string>;
  readonly repeated: ReadonlySet<string>;
  readonly words: PageWords;
}

/** A browser writes the place of a field as a link; where something is filled in is a form. */
function withFields(one: Element, context: PDFContext): Element {
  const isField = one.children.some(
    (child) =>
      child.kind === 'annotation' &&
      context.lookup(child.annotation, PDFDict).get(PDFName.of('Subtype')) === PDFName.of('Widget'),
  );
  const children = one.children.map((child) => (child.kind === 'element' ? withFields(child, context) : child));
  return { ...one, role: isField ? 'Form' : one.role, children };
}

/** Marks a page anew; gives what became of its contents. */
function markPage(page: PDFPage, { drawings, repeated, words }: Known): ReadonlyMap<string, readonly Mark[]> {
  const { node, ref, doc } = page;
  const { content, marks } = markContent(contentIn(page), {
    fonts: glyphsOf(page),
    boxOf: (name) => boxOf(page, name),
    isDrawing: (mcid) => drawings.has(keyOf({ page: ref, mcid })),
    isRepeated: (mcid) => repeated.has(keyOf({ page: ref, mcid })),
    words,
  });
  const drawn = packed(Buffer.from(content, 'latin1'), doc.context);
  node.set(PDFName.of('Contents'), doc.context.register(drawn));
  node.set(PDFName.of('Tabs'), PDFName.of('S'));
  return new Map([...marks].map(([mcid, parts]) => [keyOf({ page: ref, mcid }), parts]));
}

/** How large a drawing or photograph is that a page names. */
function boxOf({ node }: PDFPage, name: string): Box | undefined {
  const drawings = node.Resources()?.lookup(PDFName.of('XObject'));
  const drawing = drawings instanceof PDFDict ? drawings.lookup(PDFName.of(name.slice(1))) : undefined;
  if (!(drawing instanceof PDFStream)) return undefined;
  const box = drawing.dict.lookup(PDFName.of('BBox'));
  // A photograph is one by one, whatever it shows.
  if (!(box instanceof PDFArray)) return [0, 0, 1, 1];
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(box);
  const matrix = drawing.dict.lookup(PDFName.of('Matrix'));
  const place = matrixFrom(matrix instanceof PDFArray ? numbersIn(matrix) : []);
  return around([move([left, bottom], place), move([right, top], place)]);
}

const numbersIn = (array: { asArray(): readonly PDFObject[] }) => array.asArray().map((one) => Number(one.toString()));

/** A link says where it leads in the words that it shows. */
function describeLink(link: Element, marks: Marks, { context }: PDFDocument): void {
  const text = textIn(contentsIn(link), marks);
  for (const { annotation } of annotationsIn(link)) {
    const dict = context.lookup(annotation);
    if (dict instanceof PDFDict && text !== '') dict.set(PDFName.of('Contents'), PDFHexString.fromText(text));
  }
}

/** The outline leads to places as well; the elements that it named are others now. */
function forgetElements({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.has(PDFName.of('Dest'))) object.delete(PDFName.of('SE'));
  }
}
