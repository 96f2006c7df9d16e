import type { PDFName, PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** Letters or a drawing on a page, by the number that the page gives them. */
export interface Content {
  readonly kind: 'content';
  readonly page: PDFRef;
  readonly mcid: number;
}

/** A place on a page to press. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly page: PDFRef;
  readonly annotation: PDFRef;
}

/** What is said of a list or a drawing, as it will stand in the PDF. */
export type Attribute = Readonly<Record<string, string | number[]>>;

/** An element of the structure that a screen reader reads: a heading, a list, a paragraph. */
export interface Element {
  readonly kind: 'element';
  readonly role: string;
  /** What it says of itself beside its role: language, words for a drawing, the kind of a list. */
  readonly attributes: readonly (readonly [PDFName, PDFObject | Attribute])[];
  readonly children: readonly Child[];
}

export type Child = Element | Content | Annotation;

export function element(role: string, children: readonly Child[]): Element {
  return { kind: 'element', role, attributes: [], children };
}

/** Everything of one kind below an element, in the order in which it is read. */
export function contentsIn(child: Child): readonly Content[] {
  if (child.kind === 'content') return [child];
  return child.kind === 'element' ? child.children.flatMap(contentsIn) : [];
}

export function annotationsIn(child: Child): readonly Annotation[] {
  if (child.kind === 'annotation') return [child];
  return child.kind === 'element' ? child.children.flatMap(annotationsIn) : [];
}

/** An element and all elements below it. */
export function elementsIn(child: Child): readonly Element[] {
  return child.kind === 'element' ? [child, ...child.children.flatMap(elementsIn)] : [];
}

/** A name for a content that no other content of the document has. */
export function keyOf({ page, mcid }: Pick<Content, 'page' | 'mcid'>): string {
  return `${page.tag} ${mcid}`;
}
