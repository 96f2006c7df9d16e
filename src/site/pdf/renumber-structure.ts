import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFHexString, PDFStream, PDFString } from './pdf-lib.js';

/** How Chromium names an element of the structure: by the number its node has in this run of the browser. */
const nodeName = /^node\d{8}$/;

/** Numbers those names from 1, in their own order, so that the same page has the same names every time. */
export function renumberStructure(context: PDFContext): void {
  const names = [...context.enumerateIndirectObjects()].flatMap(([, object]) => namesIn(object));
  const fresh = new Map([...new Set(names)].sort().map((name, at) => [name, `node${String(at + 1).padStart(8, '0')}`]));
  for (const [, object] of context.enumerateIndirectObjects()) rename(object, fresh);
}

function namesIn(object: PDFObject): readonly string[] {
  if (isText(object)) return nodeName.test(object.decodeText()) ? [object.decodeText()] : [];
  return childrenOf(object).flatMap(([, child]) => namesIn(child));
}

function rename(object: PDFObject, fresh: ReadonlyMap<string, string>): void {
  for (const [set, child] of childrenOf(object)) {
    const name = isText(child) ? fresh.get(child.decodeText()) : undefined;
    if (name === undefined) rename(child, fresh);
    else set(PDFString.of(name));
  }
}

/** What an object holds itself, each with the way to put something else there; not what it refers to. */
function childrenOf(object: PDFObject): readonly (readonly [(value: PDFObject) => void, PDFObject])[] {
  if (object instanceof PDFArray) {
    return object.asArray().map((child, at) => [(value) => object.set(at, value), child] as const);
  }
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return [];
  return dict.entries().map(([key, child]) => [(value) => dict.set(key, value), child] as const);
}

/** A PDF writes a text between parentheses or in hexadecimal. */
function isText(object: PDFObject) {
  return object instanceof PDFString || object instanceof PDFHexString;
}
