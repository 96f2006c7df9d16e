/** A piece of HTML as data: written as text for an editor, and built as elements for the example, from one source. */
export type Markup = string | MarkupElement;

export interface MarkupElement {
  readonly tag: string;
  /** In the order in which they are written; an empty value is an attribute without one. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** An element. An attribute whose value is undefined is left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Markup[]
): MarkupElement {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { tag, attributes: Object.fromEntries(given), children };
}

/** The HTML of pieces, as an editor pastes it. */
export function toHtml(pieces: readonly Markup[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : elementToHtml(piece))).join('');
}

function elementToHtml({ tag, attributes, children }: MarkupElement): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${escaped(value)}"` : ` ${name}`,
  );
  return `<${tag}${written.join('')}>${toHtml(children)}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
