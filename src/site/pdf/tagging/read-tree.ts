import type { PDFContext, PDFDict as Dict, PDFDocument, PDFObject, PDFRef as Ref } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '../pdf-lib.js';
import type { Child, Element } from './elements.js';

/** The structure of a document as it stands, and the objects that hold it. */
export interface ReadTree {
  readonly root: Dict;
  readonly elements: readonly Element[];
  readonly objects: readonly Ref[];
}

const names = Object.fromEntries(
  ['K', 'S', 'P', 'Pg', 'Type', 'MCID', 'Obj', 'StructTreeRoot'].map((name) => [name, PDFName.of(name)]),
) as Readonly<Record<'K' | 'S' | 'P' | 'Pg' | 'Type' | 'MCID' | 'Obj' | 'StructTreeRoot', PDFName>>;
type PDFName = ReturnType<typeof PDFName.of>;

/** What an element of the tree says about its place in it; the rest is about itself. */
const ofPlace: ReadonlySet<string> = new Set(['/K', '/S', '/P', '/Pg', '/Type']);

/** Reads the structure of a document; undefined where it has none. */
export function readTree({ catalog, context }: Pick<PDFDocument, 'catalog' | 'context'>): ReadTree | undefined {
  const root = catalog.lookup(names.StructTreeRoot);
  if (!(root instanceof PDFDict)) return undefined;
  const objects: Ref[] = [];
  const children = childrenOf(root, undefined, context, objects);
  return { root, objects, elements: children.filter((child) => child.kind === 'element') };
}

function childrenOf(dict: Dict, page: Ref | undefined, context: PDFContext, objects: Ref[]): readonly Child[] {
  const kids = dict.lookup(names.K);
  const list = kids instanceof PDFArray ? kids.asArray() : [dict.get(names.K)];
  return list.flatMap((kid) => (kid ? childOf(kid, page, context, objects) : []));
}

function childOf(kid: PDFObject, page: Ref | undefined, context: PDFContext, objects: Ref[]): readonly Child[] {
  if (kid instanceof PDFRef) objects.push(kid);
  const value = kid instanceof PDFRef ? context.lookup(kid) : kid;
  if (value instanceof PDFNumber) return page ? [{ kind: 'content', page, mcid: value.asNumber() }] : [];
  if (!(value instanceof PDFDict)) return [];
  const own = value.get(names.Pg);
  const at = own instanceof PDFRef ? own : page;
  const mcid = value.lookup(names.MCID);
  if (at && mcid instanceof PDFNumber) return [{ kind: 'content', page: at, mcid: mcid.asNumber() }];
  const annotation = value.get(names.Obj);
  if (at && annotation instanceof PDFRef) return [{ kind: 'annotation', page: at, annotation }];
  const role = value.lookup(names.S);
  if (!(role instanceof PDFName)) return [];
  return [
    {
      kind: 'element',
      role: role.decodeText(),
      attributes: value.entries().filter(([name]) => !ofPlace.has(name.toString())),
      children: childrenOf(value, at, context, objects),
    },
  ];
}
