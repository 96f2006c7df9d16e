import { say } from '../../../schema/messages/sentences.js';
import type { LineProblem } from '../json/line-problem.js';

/** An element where it begins, with the elements around it, from the outermost inwards. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly inside: readonly XmlElement[];
}

/** A text, in the element that it stands in. */
export interface XmlText {
  readonly text: string;
  readonly line: number;
  readonly inside: readonly XmlElement[];
}

/** What stands in an XML file, in its order; what is wrong with it ends the reading. */
export interface Xml {
  readonly elements: readonly XmlElement[];
  readonly texts: readonly XmlText[];
  readonly problem?: LineProblem;
}

const name = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const attribute = `\\s+(${name})\\s*=\\s*("[^"<]*"|'[^'<]*')`;
const tokens = {
  comment: /<!--(?!-?>)(?:(?!--)[^])*-->/y,
  cdata: /<!\[CDATA\[((?:(?!\]\]>)[^])*)\]\]>/y,
  instruction: /<\?([\w-]+)((?:(?!\?>)[^])*)\?>/y,
  close: new RegExp(`</(${name})\\s*>`, 'y'),
  open: new RegExp(`<(${name})((?:${attribute})*)\\s*(/?)>`, 'y'),
  text: /[^<]+/y,
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));/g;

/** Thrown where the file is no XML, or more of it than a drawing needs. */
class NoXml extends Error {
  constructor(readonly said: ReturnType<typeof say>) {
    super(said.code);
  }
}

/**
 * Reads the part of XML that a drawing needs, and nothing leniently: no document type, so no entities of its own, and no
 * instruction but the first line. A browser would read each of them in its own way.
 */
export function readXml(source: string): Xml {
  const reader = new Reader(source.replace(/^\uFEFF/, ''));
  try {
    reader.readAll();
    return reader;
  } catch (error) {
    if (!(error instanceof NoXml)) throw error;
    return { elements: reader.elements, texts: reader.texts, problem: { line: reader.line, ...error.said } };
  }
}

class Reader {
  readonly elements: XmlElement[] = [];
  readonly texts: XmlText[] = [];
  private readonly open: XmlElement[] = [];
  private at = 0;

  constructor(private readonly source: string) {}

  get line(): number {
    return this.source.slice(0, this.at).split('\n').length;
  }

  readAll(): void {
    // eslint-disable-next-line no-control-regex -- exactly these characters may not stand in XML
    const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.exec(this.source);
    if (control) this.refuse('bevat een stuurteken');
    while (this.at < this.source.length) this.readNext();
    const unclosed = this.open.at(-1);
    if (unclosed) this.refuse(`<${unclosed.name}> wordt niet gesloten`);
    if (this.elements.length === 0) this.refuse('is leeg');
  }

  private readNext(): void {
    if (/^<!(DOCTYPE|ENTITY)/i.test(this.source.slice(this.at, this.at + 10))) throw new NoXml(say('svg-doctype'));
    for (const [kind, token] of Object.entries(tokens)) {
      token.lastIndex = this.at;
      const found = token.exec(this.source);
      if (!found) continue;
      if (kind === 'instruction') this.checkInstruction(found);
      this.at = token.lastIndex;
      this.add(kind as keyof typeof tokens, found);
      return;
    }
    this.refuse('hier staat iets dat geen XML is');
  }

  private add(kind: keyof typeof tokens, found: RegExpExecArray): void {
    const [whole, part = ''] = found;
    if (kind === 'open') this.begin(found);
    if (kind === 'close') this.close(part);
    if (kind === 'cdata') this.addText(part);
    if (kind === 'text') this.addText(this.decoded(whole));
  }

  private checkInstruction([, target = '', rest = '']: RegExpExecArray): void {
    if (target !== 'xml' || this.at !== 0) throw new NoXml(say('svg-verwijzing', `<?${target}`));
    if (/encoding\s*=/.test(rest) && !/encoding\s*=\s*["']utf-8["']/i.test(rest)) this.refuse('is niet in UTF-8');
  }

  private begin([, tag = '', written = '', , , empty]: RegExpExecArray): void {
    if (this.open.length === 0 && this.elements.length > 0) this.refuse('heeft iets na het eind');
    const element = {
      name: tag,
      line: this.lineOf(tag),
      attributes: this.attributesOf(written),
      inside: [...this.open],
    };
    this.elements.push(element);
    if (empty !== '/') this.open.push(element);
  }

  /** The line on which the element that was just read begins. */
  private lineOf(tag: string): number {
    return this.source.slice(0, this.source.lastIndexOf(`<${tag}`, this.at)).split('\n').length;
  }

  private attributesOf(written: string): ReadonlyMap<string, string> {
    const found = [...written.matchAll(new RegExp(attribute, 'g'))];
    const attributes = new Map(found.map(([, key = '', value = '']) => [key, this.decoded(value.slice(1, -1))]));
    if (attributes.size < found.length) this.refuse('heeft een onderdeel met twee keer dezelfde naam erin');
    return attributes;
  }

  private close(tag: string): void {
    const last = this.open.pop();
    if (last?.name !== tag) this.refuse(`</${tag}> sluit iets dat niet open is`);
  }

  private addText(text: string): void {
    if (text.trim() === '') return;
    if (this.open.length === 0) this.refuse('heeft tekst buiten de tekening');
    this.texts.push({ text, line: this.line - text.split('\n').length + 1, inside: [...this.open] });
  }

  private decoded(text: string): string {
    if (text.replace(reference, '').includes('&')) this.refuse('bevat "&" met een naam die XML niet kent');
    return text.replace(reference, (_, known?: string, decimal?: string, hexadecimal?: string) => {
      const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return known === undefined ? (point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD') : (named[known] ?? '');
    });
  }

  private refuse(what: string): never {
    throw new NoXml(say('svg-xml', what));
  }
}
