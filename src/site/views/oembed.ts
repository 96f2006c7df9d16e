import { element, toHtml } from '../../embed/markup.js';
import { frameSize, toCall } from '../../embed/snippet.js';
import type { Guide } from '../../schema/guide.js';
import type { National } from '../../schema/national.js';
import { fill } from '../../shared/fill.js';
import { addressOf, guidePaths } from '../paths.js';
import { nationalPhones } from './contact-view.js';

/** What an oEmbed answer is about: a page with an element, and the page that stands in a frame for it. */
export interface Embedded {
  /** Path of the page in dist/, such as `twente/`. */
  readonly page: string;
  /** Path of the page for a frame, such as `twente/embed/`. */
  readonly frame: string;
  readonly title: string;
}

/** The pages of a region or organisation that a content system can put in a text of its own. */
export function embeddedPages({ id, name, ui }: Guide, { embedding }: National): readonly Embedded[] {
  const meldcode = fill(embedding.snippet.title.wizard, { naam: name });
  const { wizard, check, embed, embedCheck } = guidePaths(id);
  return [
    { page: addressOf(wizard), frame: addressOf(embed), title: meldcode },
    { page: addressOf(check), frame: addressOf(embedCheck), title: `${ui['check-title']}. ${meldcode}` },
  ];
}

/** The answer of https://oembed.com about a page, which needs the address of the site. */
export function oembedAnswer(embedded: Embedded, site: string, words: National): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: words.pages['site-name'],
    provider_url: site,
    title: embedded.title,
    html: oembedHtml(embedded, site, words),
    width: 600,
    height: Number(frameSize.height),
    cache_age: 86_400,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** The frame, and before it what is there for as long as the frame is not: of the form that WordPress takes over. */
function oembedHtml({ page, frame, title }: Embedded, site: string, { contacts, embedding }: National): string {
  const className = 'wp-embedded-content';
  const link = element('a', { href: site + page }, title);
  return toHtml([
    element('blockquote', { class: className }, link, '. ', ...toCall(embedding.snippet, nationalPhones(contacts))),
    element('iframe', {
      ...{ class: className, src: site + frame, title, ...frameSize, allow: 'clipboard-write' },
    }),
  ]);
}
