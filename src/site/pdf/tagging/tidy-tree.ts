import { PDFHexString, PDFName } from '../pdf-lib.js';
import { contentsIn, element, elementsIn, type Child, type Content, type Element } from './elements.js';
import { boxAround, textIn, type Marks } from './marks.js';

/** Roles that hold one text, as a browser and the standard both know them. */
const phrases = /^(P|H[1-6]|Lbl|Link|Form|Caption)$/;
/** What is pressed or filled in among words. */
const pressed = /^(Link|Form)$/;
const rows = /^(THead|TBody|TFoot|TR)$/;

/**
 * Puts a structure in order as the standard for accessible PDFs wants it: text in paragraphs, headings, cells and the bodies
 * of list items, nothing that only groups, and nothing without letters or a drawing.
 */
export function tidyTree(elements: readonly Element[], marks: Marks): readonly Element[] {
  return elements.flatMap((one) => {
    const children = flow(withMarks(one, marks).children, marks);
    return children.length > 0 ? [{ ...one, role: 'Document', children }] : [];
  });
}

/** An element with what its pages really mark: letters in two parts, or nothing at all. */
function withMarks(one: Element, marks: Marks): Element {
  const children = one.children.flatMap((child): readonly Child[] => {
    if (child.kind === 'element') return [withMarks(child, marks)];
    if (child.kind === 'annotation') return [child];
    return marks.partsOf(child).map(({ mcid }) => ({ ...child, mcid }));
  });
  return { ...one, children };
}

/** A cell stays without words: a row has as many as the others. */
const isEmpty = (child: Child): boolean =>
  child.kind === 'element' && !/^T[HD]$/.test(child.role) && child.children.every(isEmpty);

/** Whether it holds words alone, and no paragraph, list or heading. */
function isPhrase(child: Child): boolean {
  if (child.kind !== 'element' || pressed.test(child.role)) return true;
  return (child.role === 'NonStruct' || child.role === 'Span') && child.children.every(isPhrase);
}

/** The words of a text, with the links in it. */
function phrase(children: readonly Child[], marks: Marks): readonly Child[] {
  return children.flatMap((child): readonly Child[] => {
    if (child.kind !== 'element') return [child];
    if (isEmpty(child)) return [];
    if (child.role === 'Figure') return [figure(child, marks)];
    if (pressed.test(child.role)) return [{ ...child, children: phrase(child.children, marks) }];
    return phrase(child.children, marks);
  });
}

/** Paragraphs, lists and headings below each other; words that stand among them become paragraphs. */
function flow(children: readonly Child[], marks: Marks): readonly Child[] {
  const blocks: Child[] = [];
  let words: Child[] = [];
  const end = () => {
    if (words.length > 0) blocks.push(element('P', words));
    words = [];
  };
  const add = (child: Child) => {
    if (child.kind === 'element' && !pressed.test(child.role)) {
      child.children.forEach(add);
      return;
    }
    const [first] = contentsIn(child);
    // A field alone waits for its words.
    const hasWords = words.some((one) => contentsIn(one).length > 0);
    if (hasWords && first && !follows(first, marks)) end();
    words.push(...phrase([child], marks));
  };
  for (const child of children) {
    if (isEmpty(child)) continue;
    if (isPhrase(child)) {
      const fields = fieldsIn(child);
      // What a field is called stands with it, and with no other one.
      if (fields > 0 && !isField(child)) end();
      if (fields > 1) blocks.push(...flow((child as Element).children, marks));
      else add(child);
      if (fields === 1 && !isField(child)) end();
      continue;
    }
    end();
    blocks.push(...block(child as Element, marks));
  }
  end();
  return blocks;
}

const isField = (child: Child): boolean => child.kind === 'element' && child.role === 'Form';

/** How many places to fill something in stand below it. */
const fieldsIn = (child: Child): number => elementsIn(child).filter(isField).length;

/** Whether words go on where those before them end: else they are a text of their own. */
function follows(content: Content, marks: Marks): boolean {
  return marks.markOf(content)?.follows ?? true;
}

function block(one: Element, marks: Marks): readonly Child[] {
  const { role, children } = one;
  if (phrases.test(role)) return [{ ...one, children: phrase(children, marks) }];
  if (role === 'L') return list(one, marks);
  if (role === 'LI') return list({ ...element('L', [one]) }, marks);
  if (role === 'Figure') return [figure(one, marks)];
  if (role === 'Table' || rows.test(role))
    return [{ ...one, children: children.flatMap((child) => tablePart(child, marks)) }];
  return flow(children, marks);
}

function tablePart(child: Child, marks: Marks): readonly Child[] {
  if (child.kind !== 'element') return [];
  if (!/^T[HD]$/.test(child.role)) return isEmpty(child) ? [] : block(child, marks);
  const children = child.children.every(isPhrase) ? phrase(child.children, marks) : flow(child.children, marks);
  return [{ ...child, children }];
}

/** Of a drawing its parts matter to nobody, and its place to who magnifies it. */
function figure(one: Element, marks: Marks): Element {
  const children = contentsIn(one);
  const box = boxAround(children, marks);
  const own = one.attributes.filter(([name]) => name.toString() !== '/A');
  const place: Element['attributes'] = box ? [[PDFName.of('A'), { O: 'Layout', BBox: [...box] }]] : [];
  return { ...one, attributes: [...own, ...place], children };
}

function list(one: Element, marks: Marks): readonly Element[] {
  const items = itemsIn(one.children, marks);
  if (items.length === 0) return [];
  const named = items.some((item) => elementsIn(item).some(({ role }) => role === 'Lbl'));
  const numbered = one.attributes.filter(([name]) => name.toString() === '/A');
  const attributes = numbered.length > 0 ? one.attributes : [...one.attributes, numbering(named ? 'Disc' : 'None')];
  return [{ ...one, attributes, children: items }];
}

/** How the items of a list are numbered, for a reader that says so. */
function numbering(kind: 'Disc' | 'None'): Element['attributes'][number] {
  return [PDFName.of('A'), { O: 'List', ListNumbering: kind }];
}

function itemsIn(children: readonly Child[], marks: Marks): readonly Element[] {
  return children.flatMap((child): readonly Element[] => {
    if (isEmpty(child)) return [];
    if (child.kind !== 'element' || isPhrase(child)) return [item([child], marks)];
    if (child.role === 'LI') return [{ ...child, children: item(child.children, marks).children }];
    return child.role === 'NonStruct' ? itemsIn(child.children, marks) : [item([child], marks)];
  });
}

function item(children: readonly Child[], marks: Marks): Element {
  const isLabel = (child: Child) => child.kind === 'element' && child.role === 'Lbl';
  const labels = children.filter(isLabel).flatMap((one) => (isEmpty(one) ? [] : [label(one as Element, marks)]));
  const rest = children.filter((child) => !isLabel(child));
  const body = rest.every(isPhrase) ? phrase(rest, marks) : flow(rest, marks);
  return element('LI', [...labels, element('LBody', body)]);
}

/** What stands before an item: a number, or a dot that is drawn and read as one. */
function label(one: Element, marks: Marks): Element {
  const children = phrase(one.children, marks);
  if (textIn(children.flatMap(contentsIn), marks) !== '') return { ...one, children };
  return { ...one, attributes: [...one.attributes, [PDFName.of('ActualText'), PDFHexString.fromText('•')]], children };
}
