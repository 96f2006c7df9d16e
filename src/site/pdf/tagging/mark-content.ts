import type { Glyphs } from './glyphs.js';
import { around, matrixFrom, move, still, times, type Box, type Matrix, type Point } from './matrix.js';
import { goesOn, needsSpace, type PageWords } from './needs-space.js';
import { draws, numberOf, operationsIn, paints, type Operation } from './operations.js';
import { textRun, type TextRun } from './text-run.js';

/** What a page marks with one number. */
export interface Mark {
  readonly mcid: number;
  /** What it shows in letters; nothing for a drawing. */
  readonly text: string;
  /** Where a drawing stands; undefined for letters. */
  readonly box: Box | undefined;
  /** Whether its letters go on where those before it end. */
  readonly follows: boolean;
}

/** What is known of a page beside its content. */
export interface PageToMark {
  readonly fonts: ReadonlyMap<string, Glyphs>;
  /** How large a drawing is that it names, in its own points. */
  readonly boxOf: (name: string) => Box | undefined;
  /** Whether what has this number counts as a drawing: else its lines and boxes are decoration. */
  readonly isDrawing: (mcid: number) => boolean;
  /** Whether what has this number stood on a page before, such as the head of a table that goes on. */
  readonly isRepeated: (mcid: number) => boolean;
  readonly words: PageWords;
}

/** A page, marked anew. */
export interface MarkedPage {
  readonly content: string;
  /** What became of each number that the browser gave: nothing where only lines and boxes stood. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
}

/**
 * Marks letters and drawings of a page for who reads its structure, and everything else as decoration: lines, boxes, what
 * stands in the margin. A browser marks a box together with the letters on it, or not at all.
 */
export function markContent(content: string, page: PageToMark): MarkedPage {
  const marker = new Marker(operationsIn(content), page);
  return marker.marked();
}

/** A part of a page that the browser gave a number, while it is read. */
interface Section {
  readonly mcid: number;
  readonly marks: { mcid: number; text: string; box: Box | undefined; follows: boolean }[];
}

class Marker {
  readonly #page: PageToMark;
  readonly #operations: readonly Operation[];
  readonly #written: string[] = [];
  readonly #sections = new Map<number, Section>();
  #free: number;
  #places: Matrix[] = [];
  #place = still;
  #section: Section | undefined;
  #isOpen = false;
  #path: Operation[] = [];
  #last: { readonly run: TextRun; readonly at: number } | undefined;

  constructor(operations: readonly Operation[], page: PageToMark) {
    this.#page = page;
    this.#operations = operations;
    this.#free = operations.reduce((free, one) => Math.max(free, (mcidOf(one) ?? -1) + 1), 0);
  }

  marked(): MarkedPage {
    for (const operation of this.#operations) this.#read(operation);
    this.#spaceBefore(undefined);
    const marks = [...this.#sections].map(([mcid, section]) => [mcid, section.marks] as const);
    return { content: this.#written.join('\n'), marks: new Map(marks) };
  }

  #read(operation: Operation): void {
    const { operator } = operation;
    if (operator === 'BDC' || operator === 'BMC') this.#begin(mcidOf(operation));
    else if (operator === 'EMC') this.#end();
    else if (operator === 'BT') this.#readText(operation);
    else if (draws.has(operator)) this.#path.push(operation);
    else if (paints.has(operator)) this.#paint(operation);
    else this.#other(operation);
  }

  #begin(mcid: number | undefined): void {
    if (mcid === undefined) return;
    this.#section = this.#sections.get(mcid) ?? { mcid, marks: [] };
    this.#sections.set(mcid, this.#section);
  }

  #end(): void {
    this.#close();
    this.#section = undefined;
  }

  #readText(operation: Operation): void {
    const run = textRun(operation.source, this.#place, this.#page.fonts);
    // What stands outside every element is in the margin: the number of the page.
    if (!this.#section || this.#page.isRepeated(this.#section.mcid)) {
      this.#decorate(run.source, '/Artifact <</Type /Pagination>> BDC');
      return;
    }
    const mark = this.#open(this.#section);
    if (!mark.text) mark.follows = this.#last !== undefined && goesOn(this.#last.run, run);
    this.#spaceBefore(run);
    mark.text += run.text;
    this.#last = { run, at: this.#written.push(run.source) - 1 };
  }

  /** The letters before get a space behind them where they need one. */
  #spaceBefore(run: TextRun | undefined): void {
    if (!this.#last || !needsSpace(this.#last.run, run, this.#page.words)) return;
    this.#written[this.#last.at] = this.#last.run.spaced();
  }

  #paint(operation: Operation): void {
    const source = [...this.#path, operation].map((one) => one.source).join('\n');
    const path = this.#path;
    this.#path = [];
    if (!this.#section || !this.#page.isDrawing(this.#section.mcid)) {
      this.#decorate(source, '/Artifact BMC');
      return;
    }
    const mark = this.#open(this.#section);
    const drawn =
      operation.operator === 'Do' ? corners(this.#page.boxOf(operation.operands[0] ?? '')) : path.flatMap(pointsOf);
    mark.box = around([...corners(mark.box), ...drawn.map((point) => move(point, this.#place))]);
    this.#written.push(source);
  }

  /** Decoration inside marked letters would count as one of them, so those are marked in two parts. */
  #decorate(source: string, begin: string): void {
    this.#close();
    this.#written.push(begin, source, 'EMC');
  }

  #open(section: Section): Section['marks'][number] {
    const last = section.marks.at(-1);
    if (last && this.#isOpen) return last;
    const mark = { mcid: last ? this.#free++ : section.mcid, text: '', box: undefined, follows: false };
    section.marks.push(mark);
    this.#written.push(`/Span <</MCID ${mark.mcid}>> BDC`);
    this.#isOpen = true;
    return mark;
  }

  #close(): void {
    if (this.#isOpen) this.#written.push('EMC');
    this.#isOpen = false;
  }

  #other(operation: Operation): void {
    const { operator } = operation;
    if (operator === 'q') this.#places.push(this.#place);
    if (operator === 'Q') this.#place = this.#places.pop() ?? still;
    if (operator === 'cm') this.#place = times(matrixFrom(operation.operands.map(Number)), this.#place);
    if (operator.startsWith('W')) return void this.#path.push(operation);
    this.#written.push(...this.#path.map((one) => one.source), operation.source);
    this.#path = [];
  }
}

function mcidOf({ operator, operands }: Operation): number | undefined {
  if (operator !== 'BDC') return undefined;
  const at = operands.indexOf('/MCID');
  return at < 0 ? undefined : Number(operands[at + 1]);
}

/** The points of a part of a path; of a curve those that hold it. */
function pointsOf(operation: Operation): readonly Point[] {
  const at = (index: number) => numberOf(operation, index);
  if (operation.operator === 're')
    return [
      [at(0), at(1)],
      [at(0) + at(2), at(1) + at(3)],
    ];
  return Array.from({ length: operation.operands.length / 2 }, (_, index) => [at(2 * index), at(2 * index + 1)]);
}

function corners(box: Box | undefined): readonly Point[] {
  if (!box) return [];
  const [left, bottom, right, top] = box;
  return [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ];
}
