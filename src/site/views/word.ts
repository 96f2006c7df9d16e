import Handlebars, { type HelperOptions } from 'handlebars';
import { fill } from '../../shared/fill.js';
import type { National } from '../../schema/national.js';
import { once } from '../once.js';

/** What the helpers of a template read of the page they stand on. */
export interface InLanguage {
  /** Every word of the site. */
  readonly words: National;
  /** The language of those words, such as `nl`. */
  readonly language: string;
}

/**
 * `{{word "pages.edition" dag=page.day}}`: a label of the national content with its places filled in. As a block it writes the
 * parts in brackets as the block says: `{{#word "pages.more"}}<a href="…">{{this}}</a>{{/word}}`, and `@index` counts them. A
 * label without brackets has one place that the block writes: `{{#word "pages.call"}}{{#or numbers}}<b>{{this}}</b>{{/or}}{{/word}}`.
 */
export function word(this: unknown, path: string, options: HelperOptions): string | Handlebars.SafeString {
  const label = labelAt(pageOf(options).words, path);
  const values = options.hash as Values;
  const marks = (label.match(/\[/g) ?? []).length;
  const open = (label.match(/\{\w+\}/g) ?? []).filter((place) => isOpen(place, values)).length;
  const forBlock = open === 0 ? marks > 0 : open === 1 && marks === 0;
  if (isBlock(options) ? !forBlock : marks + open > 0) {
    throw new Error(`word: "${path}" is used without its places, or with a block it has no brackets for: ${label}`);
  }
  return isBlock(options) ? new Handlebars.SafeString(marked(this, label, options)) : fill(label, values);
}

/** `{{or answers}}`: texts as a list of which one holds, such as "ja, nee of twijfel"; a block writes each of them. */
export function or(this: unknown, items: readonly unknown[], options: HelperOptions): string | Handlebars.SafeString {
  return listed(items, 'disjunction', options);
}

/** `{{and numbers}}`: texts as a list of which all hold, such as "3, 4 en 5"; a block writes each of them. */
export function and(this: unknown, items: readonly unknown[], options: HelperOptions): string | Handlebars.SafeString {
  return listed(items, 'conjunction', options);
}

function listed(items: readonly unknown[], type: Intl.ListFormatType, options: HelperOptions) {
  const format = listFormat(pageOf(options).language, type);
  if (!isBlock(options)) return format.format(items.map(String));
  const parts = format.formatToParts(items.map((_, at) => String(at)));
  return new Handlebars.SafeString(
    parts
      .map(({ type, value }) =>
        type === 'element' ? options.fn(items[Number(value)]) : Handlebars.escapeExpression(value),
      )
      .join(''),
  );
}

const listFormat = once((language: string, type: Intl.ListFormatType) => new Intl.ListFormat(language, { type }));

type Values = Readonly<Record<string, string | number>>;

function isBlock({ fn }: HelperOptions): boolean {
  return (fn as HelperOptions['fn'] | undefined) !== undefined;
}

/** Whether the template fills in nothing at a place such as `{dag}`. */
function isOpen(place: string, values: Values): boolean {
  return fill(place, values) === place;
}

/** A label of which the block writes the parts in brackets, or the one place that is left open. */
function marked(context: unknown, label: string, { fn, data, hash }: HelperOptions): string {
  const values = hash as Values;
  let index = 0;
  return label
    .split(/(\[[^[\]]*\]|\{\w+\})/)
    .map((part) => {
      if (part.startsWith('[')) return fn(fill(part.slice(1, -1), values), { data: frameAt(index++, data) });
      return /^\{\w+\}$/.test(part) && isOpen(part, values)
        ? fn(context)
        : Handlebars.escapeExpression(fill(part, values));
    })
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
