import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text on a page of a PDF, in points from its lower left corner. */
export interface PdfText {
  readonly words: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** An element of the structure that a screen reader reads. */
export interface PdfElement {
  readonly role: string;
  readonly alt: string | null;
}

/** A text as a screen reader comes to it: a paragraph, a heading, the body of an item. */
export interface PdfBlock {
  readonly role: string;
  readonly text: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly elements: readonly PdfElement[];
  /** Its texts in the order of the structure. */
  readonly aloud: readonly PdfBlock[];
  /** Fonts that a reader has to have itself. */
  readonly missingFonts: readonly string[];
}

export interface Pdf {
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** The titles in the outline, from top to bottom. */
  readonly outline: readonly string[];
  readonly pages: readonly PdfPage[];
}

/** Reads a PDF back as another program sees it. */
export async function readPdf(data: Uint8Array): Promise<Pdf> {
  return opened(data, async (document) => {
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
    return {
      title: info.Title ?? '',
      language: info.Language ?? '',
      tagged: (await document.getMarkInfo())?.Marked === true,
      outline: titlesIn(await document.getOutline()),
      pages: await Promise.all(pagesOf(document).map(async (page) => readPage(await page))),
    };
  });
}

/** A page as pixels: four bytes each, red, green, blue and alpha. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

/** Draws every page of a PDF. */
export async function drawPdf(data: Uint8Array, dotsPerInch: number): Promise<readonly Picture[]> {
  return opened(data, async (document) => {
    const pictures: Picture[] = [];
    for (const page of pagesOf(document)) pictures.push(await draw(document, await page, dotsPerInch / 72));
    return pictures;
  });
}

async function opened<Result>(data: Uint8Array, use: (document: PDFDocumentProxy) => Promise<Result>): Promise<Result> {
  // A copy: pdf.js takes the bytes it gets away.
  const task = getDocument({ data: new Uint8Array(data), fontExtraProperties: true, verbosity: 0 });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

function pagesOf(document: PDFDocumentProxy): readonly Promise<PDFPageProxy>[] {
  return Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1));
}

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

function titlesIn(entries: readonly Entry[] | null): readonly string[] {
  return (entries ?? []).flatMap(({ title, items }) => [title, ...titlesIn(items)]);
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const written = items.filter((item) => 'str' in item && item.str.trim() !== '') as readonly TextItem[];
  const structure = (await page.getStructTree()) as Node | null;
  await page.getOperatorList();
  const fonts = [...new Set(written.map(({ fontName }) => fontName))];
  return {
    ...{ width, height },
    texts: written.map(textOf),
    elements: elementsIn(structure ?? {}),
    aloud: blocksIn(structure ?? {}, await markedTexts(page)),
    missingFonts: fonts.filter(
      (name) => (page.commonObjs.get(name) as { missingFile?: boolean }).missingFile !== false,
    ),
  };
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

function textOf({ str, width, height, transform }: TextItem): PdfText {
  const [left = 0, baseline = 0] = transform.slice(4);
  // What hangs below the line, as in g and p, and what stands above it, are about a fifth and four fifths of the size.
  return {
    ...{ words: str, size: height, left, right: left + width },
    ...{ bottom: baseline - 0.21 * height, top: baseline + 0.73 * height },
  };
}

interface Node {
  /** Of what is no element but the content of one. */
  readonly type?: string;
  readonly role?: string;
  readonly alt?: string;
  /** Of content: by which its letters are found. */
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** The letters of a page by the marks of the structure. */
async function markedTexts(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let [line, isNew] = [0, false];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id);
      continue;
    }
    const id = open.at(-1);
    const baseline = Number(item.transform[5]);
    // pdf.js leaves out a space where a line ends, and tells that another one begins, be it outside every mark.
    const gap = isNew || Math.abs(baseline - line) > 0.5 * item.height ? ' ' : '';
    if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + gap + item.str);
    isNew = item.hasEOL || (id === undefined && isNew);
    line = baseline;
  }
  return texts;
}

const holdsText = /^(P|H[1-6]|LBody|Lbl|T[DH]|Figure)$/;

function blocksIn(node: Node, texts: ReadonlyMap<string, string>, blocks: { role: string; text: string }[] = []) {
  if (node.role !== undefined && (holdsText.test(node.role) || blocks.length === 0))
    blocks.push({ role: node.role, text: '' });
  const block = blocks.at(-1);
  if (block && node.id !== undefined) block.text += texts.get(node.id) ?? '';
  for (const child of node.children ?? []) blocksIn(child, texts, blocks);
  return blocks;
}

function elementsIn({ role, alt, children = [] }: Node = {}): readonly PdfElement[] {
  const own = role === undefined ? [] : [{ role, alt: alt ?? null }];
  return [...own, ...children.flatMap((child) => elementsIn(child))];
}

async function draw(document: PDFDocumentProxy, page: PDFPageProxy, scale: number): Promise<Picture> {
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const factory = document.canvasFactory as CanvasFactory;
  const { canvas, context } = factory.create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  return { width, height, pixels: context.getImageData(0, 0, width, height).data };
}

interface CanvasFactory {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

/** A field of a form as somebody who opens the PDF gets it. */
export interface PdfField {
  readonly name: string;
  /** What a screen reader says of it. */
  readonly said: string;
  readonly value: string;
  /** Number of its page, from 0, and where it stands there. */
  readonly page: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
}

interface Widget {
  readonly id: string;
  readonly fieldName?: string;
  readonly alternativeText?: string;
  readonly fieldValue?: string | null;
  readonly buttonValue?: string;
  readonly exportValue?: string;
  readonly rect: PdfField['box'];
}

async function widgetsIn(document: PDFDocumentProxy): Promise<readonly (readonly [Widget, page: number])[]> {
  const pages = await Promise.all(pagesOf(document));
  const found = await Promise.all(pages.map((page) => page.getAnnotations() as Promise<readonly Widget[]>));
  return found.flatMap((widgets, at) =>
    widgets.filter(({ fieldName }) => fieldName !== undefined).map((one) => [one, at] as const),
  );
}

/** The fields of a form, in the order in which the tab key goes. */
export async function fieldsIn(data: Uint8Array): Promise<readonly PdfField[]> {
  return opened(data, async (document) =>
    (await widgetsIn(document)).map(([{ fieldName = '', alternativeText = '', fieldValue, rect }, page]) => ({
      ...{ name: fieldName, said: alternativeText, value: fieldValue ?? '', page, box: rect },
    })),
  );
}

/** Fills in a form as a reader of PDFs does, and keeps it: a text by its name, a choice by its answer. */
export async function filledPdf(data: Uint8Array, values: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return opened(data, async (document) => {
    for (const [widget] of await widgetsIn(document)) {
      const value = values[widget.fieldName ?? ''];
      if (value === undefined) continue;
      const answer = widget.buttonValue ?? widget.exportValue;
      if (answer === undefined) document.annotationStorage.setValue(widget.id, { value });
      else document.annotationStorage.setValue(widget.id, { value: answer === value });
    }
    return document.saveDocument();
  });
}
