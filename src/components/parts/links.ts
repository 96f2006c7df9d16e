import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Guide, GuideLanguagePage } from '../../schema/guide.js';
import { siteOf, wordsOfAddress } from '../../shared/address-words.js';
import { linksIn } from '../../shared/links.js';
import { opensWindows } from '../state/own-page.js';

/** A running text, in which each link says whose site it opens. */
export function renderLinks({ ui }: Pick<Guide, 'ui'>, text: string): TemplateResult {
  const parts = linksIn(text);
  return html`${parts.map((part) => (part.href === undefined ? part.text : renderLink(ui, part.text, part.href)))}`;
}

/** A link in a text. Whose site it is stands behind its words, in sight and to be heard; printed, the whole address does. */
export function renderLink(ui: Guide['ui'], words: string, href: string): TemplateResult {
  return renderAnchor(ui, html`${words}`, href);
}

/** A link to a page in another language, by the name that its readers know. */
export function renderLanguageLink(ui: Guide['ui'], { language, name, url }: GuideLanguagePage): TemplateResult {
  return renderAnchor(ui, html`<span lang=${language} dir="auto" translate="no">${name}</span>`, url, language);
}

function renderAnchor(ui: Guide['ui'], words: TemplateResult, href: string, language?: string): TemplateResult {
  const site = html`<span translate="no">${siteOf(href)}</span>`;
  const where = opensWindows() ? html`(${site}, ${ui['new-window']})` : html`(${site})`;
  // A space at its end would be underlined before the full stop.
  // prettier-ignore
  return html`<a class="text-link" href=${href} rel="noreferrer" hreflang=${ifDefined(language)} data-address=${wordsOfAddress(href)}>${words} <span class="where small">${where}</span></a>`;
}
