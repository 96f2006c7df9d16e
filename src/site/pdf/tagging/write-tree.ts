import type { PDFArray as List, PDFContext, PDFDocument, PDFObject as Value, PDFRef as Ref } from '@cantoo/pdf-lib';
import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFObject, PDFRef, PDFString } from '../pdf-lib.js';
import { annotationsIn, contentsIn, type Child, type Element } from './elements.js';
import type { ReadTree } from './read-tree.js';

/** Writes the structure of a document anew, in the place of the one it had. */
export function writeTree(
  { context }: Pick<PDFDocument, 'context'>,
  { root, objects }: ReadTree,
  elements: readonly Element[],
) {
  for (const object of objects) context.delete(object);
  const parents: Parents = new Map();
  const named: [string, Ref][] = [];
  const rootRef = context.getObjectRef(root) ?? context.register(root);
  const kids = elements.map((one) => write(one, rootRef, context, { parents, named }));
  root.set(PDFName.of('K'), context.obj(kids));
  root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: numbers(parents, context) })));
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(nextKey(parents, context)));
  root.delete(PDFName.of('IDTree'));
  if (named.length > 0) root.set(PDFName.of('IDTree'), context.register(context.obj({ Names: namesOf(named) })));
}

/** Of each page the element of each of its contents, and of each place to press its element. */
type Parents = Map<Ref, Map<number, Ref> | Ref>;

interface Written {
  readonly parents: Parents;
  readonly named: [string, Ref][];
}

function write(one: Element, parent: Ref, context: PDFContext, written: Written): Ref {
  const { role, attributes, children } = one;
  const ref = context.nextRef();
  const page = contentsIn(one)[0]?.page ?? annotationsIn(one)[0]?.page;
  const dict = context.obj({ Type: 'StructElem', S: role, P: parent });
  for (const [name, value] of attributes) dict.set(name, value instanceof PDFObject ? value : context.obj(value));
  if (page) dict.set(PDFName.of('Pg'), page);
  const kids = children.map((child) => writeChild(child, ref, { page, context, written }));
  if (kids.length > 0) dict.set(PDFName.of('K'), kids.length === 1 && kids[0] ? kids[0] : context.obj(kids));
  const id = dict.lookup(PDFName.of('ID'));
  if (id instanceof PDFString || id instanceof PDFHexString) written.named.push([id.decodeText(), ref]);
  context.assign(ref, dict);
  return ref;
}

interface Around {
  readonly page: Ref | undefined;
  readonly context: PDFContext;
  readonly written: Written;
}

function writeChild(child: Child, parent: Ref, { page, context, written }: Around): Value {
  if (child.kind === 'element') return write(child, parent, context, written);
  if (child.kind === 'annotation') {
    written.parents.set(child.annotation, parent);
    return context.obj({ Type: 'OBJR', Pg: child.page, Obj: child.annotation });
  }
  const onPage = written.parents.get(child.page);
  const contents = onPage instanceof Map ? onPage : new Map<number, Ref>();
  written.parents.set(child.page, contents.set(child.mcid, parent));
  if (child.page === page) return PDFNumber.of(child.mcid);
  return context.obj({ Type: 'MCR', Pg: child.page, MCID: child.mcid });
}

/** The key of a page or annotation in the tree that leads back from it to its element. */
function keyIn(owner: Ref, context: PDFContext): number {
  const dict = context.lookup(owner);
  for (const name of ['StructParents', 'StructParent']) {
    const key = dict instanceof PDFDict ? dict.lookup(PDFName.of(name)) : undefined;
    if (key instanceof PDFNumber) return key.asNumber();
  }
  throw new Error(`writeTree: ${owner.tag} has no key in the tree of parents`);
}

function nextKey(parents: Parents, context: PDFContext): number {
  return [...parents.keys()].reduce((next, owner) => Math.max(next, keyIn(owner, context) + 1), 0);
}

function numbers(parents: Parents, context: PDFContext): List {
  const entries = [...parents].map(([owner, value]) => [keyIn(owner, context), value] as const);
  const sorted = entries.sort(([one], [other]) => one - other);
  return context.obj(
    sorted.flatMap(([key, value]) => [
      PDFNumber.of(key),
      value instanceof PDFRef ? value : context.register(listOf(value, context)),
    ]),
  );
}

/** One place for each number of a page: those that no element has any more are empty. */
function listOf(contents: ReadonlyMap<number, Ref>, context: PDFContext): List {
  const last = [...contents.keys()].reduce((one, other) => Math.max(one, other), -1);
  return context.obj(Array.from({ length: last + 1 }, (_, at) => contents.get(at) ?? null));
}

function namesOf(named: readonly [string, Ref][]): readonly Value[] {
  return [...named].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([id, ref]) => [PDFString.of(id), ref]);
}
