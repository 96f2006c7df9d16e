import Handlebars, { type HelperOptions } from 'handlebars';
import { fill } from '../../shared/fill.js';
import type { National } from '../../schema/national.js';

/** What the helpers of a template read of the page they stand on. */
export interface InLanguage {
  /** Every word of the site. */
  readonly words: National;
  /** The language of those words, such as `nl`. */
  readonly language: string;
}

/**
 * `{{word "pages.edition" dag=page.day}}`: a label of the national content with its places filled in. As a block it writes the
 * parts in brackets as the block says: `{{#word "pages.more"}}<a href="…">{{this}}</a>{{/word}}`, and `@index` counts them.
 */
export function word(this: unknown, path: string, options: HelperOptions): string | Handlebars.SafeString {
  const { words } = pageOf(options);
  const text = fill(labelAt(words, path), options.hash as Readonly<Record<string, string>>);
  const isBlock = (options.fn as HelperOptions['fn'] | undefined) !== undefined;
  if (/\{\w+\}/.test(text) || isBlock !== /\[/.test(text)) {
    throw new Error(`word: "${path}" is used without its places, or with a block it has no brackets for: ${text}`);
  }
  return isBlock ? new Handlebars.SafeString(marked(text, options)) : text;
}

/** `{{or answers}}`: texts as a list of which one holds, such as "ja, nee of twijfel". */
export function or(this: unknown, texts: readonly string[], options: HelperOptions): string {
  return listed(texts, 'disjunction', pageOf(options).language);
}

/** `{{and numbers}}`: texts as a list of which all hold, such as "3, 4 en 5". */
export function and(this: unknown, texts: readonly string[], options: HelperOptions): string {
  return listed(texts, 'conjunction', pageOf(options).language);
}

function listed(texts: readonly string[], type: Intl.ListFormatType, language: string): string {
  return new Intl.ListFormat(language, { type }).format(texts.map(String));
}

/** A text of which the parts in brackets are written by the block. */
function marked(text: string, { fn, data }: HelperOptions): string {
  return text
    .split(/\[([^[\]]*)\]/)
    .map((part, at) =>
      at % 2 === 0 ? Handlebars.escapeExpression(part) : fn(part, { data: frameAt((at - 1) / 2, data) }),
    )
    .join('');
}

function frameAt(index: number, data: unknown): object {
  return { ...(Handlebars.createFrame(data) as object), index, first: index === 0 };
}

function pageOf({ data }: HelperOptions): InLanguage {
  return (data as { readonly root: { readonly page: InLanguage } }).root.page;
}

function labelAt(words: National, path: string): string {
  const label = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], words);
  if (typeof label !== 'string') throw new Error(`word: there is no label "${path}" in regions/landelijk/`);
  return label;
}
