import type { Plugin } from 'vite';

const tags = ['css', 'html', 'svg'];

interface Span {
  readonly start: number;
  readonly end: number;
  /** Whether it is text of a style sheet. */
  readonly css?: boolean;
}

/** Vite plugin: the layout of templates and style sheets in the code stays behind. It is a tenth of what a reader loads. */
export function templateSpace(): Plugin {
  return {
    name: 'template-space',
    // After TypeScript is gone, before names get short.
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      return { code: collapse(code, templateTexts(this.parse(code))), map: null };
    },
  };
}

/** A run of white space with a line break in it becomes one space, which HTML and CSS read alike; of CSS only what counts stays. */
export function collapse(code: string, spans: readonly Span[]): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let end = 0;
  const parts = ordered.map((span) => {
    const between = code.slice(end, span.start);
    end = span.end;
    const text = code.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ');
    return between + (span.css ? minifyCss(text) : minifyHtml(text));
  });
  return parts.join('') + code.slice(end);
}

/** Beside the tag of a block, white space means nothing; beside any other it may be the space between two words. */
const block = '</?(?:div|p|ul|ol|li|dl|dt|dd|details|summary|section|nav|blockquote|option)\\b';

/** Takes the layout around blocks out of HTML. */
export function minifyHtml(html: string): string {
  return html.replace(new RegExp(` (?=${block})`, 'g'), '').replace(new RegExp(`(${block}[^<>]*>) `, 'g'), '$1');
}

/** Takes comments and layout out of CSS. Spaces stay where they mean something: in selectors, values and sums. */
export function minifyCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/;? ?([{};]) ?/g, '$1')
    .replace(/ (?=\))|(?<=[(,]) /g, '')
    .replace(/ ([/>]) /g, '$1')
    .replace(/(?<=[ :(,])0(?=\.\d)/g, '')
    .replace(/([{;(][\w-]+): /g, '$1:');
}

/** The fixed texts of the tagged templates in a syntax tree; strings elsewhere keep their line breaks. */
function templateTexts(node: unknown): readonly Span[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(templateTexts);
  if (!isTemplate(node)) return inside;
  const css = node.tag.name === 'css';
  return [...inside, ...node.quasi.quasis.map(({ start, end }) => ({ start, end, css }))];
}

interface Template {
  readonly tag: { readonly name: string };
  readonly quasi: { readonly quasis: readonly Span[] };
}

function isTemplate(node: object): node is Template {
  const { type, tag } = node as { type?: unknown; tag?: { name?: string } };
  return type === 'TaggedTemplateExpression' && tags.includes(tag?.name ?? '');
}
