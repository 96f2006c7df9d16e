import Handlebars, { type HelperOptions } from 'handlebars';
import { siteOf, wordsOfAddress } from '../../shared/address-words.js';
import { linksIn, type LinkPart } from '../../shared/links.js';
import type { Shell } from './shell.js';

/** A page as far as its links differ: on a sheet of paper, in a frame, or neither. */
type PageOfLinks = Pick<Shell, 'words' | 'frame'> & {
  readonly paper?: string;
  readonly protocol?: string;
  readonly form?: object;
};

/**
 * `{{linked text}}`: a running text of content, with each of its links as a link and all else escaped. On the screen it says whose
 * site it opens; what is made to be printed has the whole address, and that is the link.
 */
export function linked(text: unknown, { data }: HelperOptions): Handlebars.SafeString {
  if (typeof text !== 'string') throw new Error(`linked: there is no text, but ${String(text)}`);
  const { page } = (data as { readonly root: { readonly page: PageOfLinks } }).root;
  const isPaper = [page.paper, page.protocol, page.form].some((one) => one !== undefined);
  const parts = linksIn(text).map((part) => {
    if (part.href === undefined) return escaped(part.text);
    return isPaper ? onPaper(part.text, part.href) : onScreen(part.text, part.href, page);
  });
  return new Handlebars.SafeString(parts.join(''));
}

const escaped = (text: string) => Handlebars.escapeExpression(text);

type Words = LinkPart['text'];

function onPaper(words: Words, href: string): string {
  // A line may end behind a slash, and never in the middle of a word.
  const address = wordsOfAddress(href)
    .split(/(?<=\/)/)
    .map(escaped)
    .join('<wbr>');
  return `${escaped(words)} (<a class="adreslink" href="${escaped(href)}" rel="noreferrer" translate="no">${address}</a>)`;
}

function onScreen(words: Words, href: string, { frame, words: { ui } }: PageOfLinks): string {
  const target = frame ? ' target="_blank"' : '';
  const opens = frame ? `, ${escaped(ui['new-window'])}` : '';
  const where = `<small>(<span translate="no">${escaped(siteOf(href))}</span>${opens})</small>`;
  const given = `href="${escaped(href)}" rel="noreferrer"${target} data-adres="${escaped(wordsOfAddress(href))}"`;
  return `<a class="tekstlink" ${given}>${escaped(words)} ${where}</a>`;
}
