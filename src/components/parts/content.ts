import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { contactLines, type ContactLine } from '../../guide/contact-lines.js';
import { contactsOf } from '../../guide/contacts.js';
import { sourceName } from '../../guide/names.js';
import { polarityWords } from '../../guide/polarity.js';
import type { Guide, GuideChecklist, GuideContact, GuideNote, GuideTopic } from '../../schema/guide.js';
import { telLink } from '../../shared/tel.js';
import { opensWindows } from '../state/own-page.js';
import { renderCheckFlow } from './check.js';
import { renderFold } from './fold.js';
import { renderLanguageLink, renderLinks } from './links.js';
import type { renderText } from './terms.js';

type Rendered = TemplateResult | typeof nothing;

/**
 * Texts as a list, each with for whom it is where that is not everybody; nothing where there are none.
 *
 * @param render How each text is drawn: with its links, or by `renderText` with its terms too.
 */
export function renderTexts(
  guide: Guide,
  texts: readonly GuideNote[],
  ordered = false,
  render: typeof renderText = renderLinks,
): Rendered {
  if (texts.length === 0) return nothing;
  const items = texts.map(
    ({ lead, text }) =>
      html`<li>${lead === undefined ? nothing : html`<strong>${lead}:</strong> `}${render(guide, text)}</li>`,
  );
  return ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

/** A topic behind its title, closed. */
export function renderTopic(guide: Guide, id: string): Rendered {
  const topic = guide.topics[id];
  return topic ? renderSubject(guide, topic, renderCheckFlow(guide, id)) : nothing;
}

/**
 * A subject behind its title, closed.
 *
 * @param flow Its items as a short flow, where it is one.
 */
export function renderSubject(guide: Guide, topic: GuideTopic, flow: Rendered = nothing): TemplateResult {
  return renderFold(
    topic.title,
    () =>
      html`${topic.intro ? html`<p>${renderLinks(guide, topic.intro)}</p>` : nothing}
      ${flow === nothing ? renderTopicItems(guide, topic) : flow}`,
  );
}

function renderTopicItems(guide: Guide, topic: GuideTopic): Rendered {
  const { form, items, choose } = topic;
  if (choose) return renderChoice(guide, topic, choose);
  if (form === 'paragraphs') return html`${items.map(({ text }) => html`<p>${renderLinks(guide, text)}</p>`)}`;
  return renderTexts(guide, items, form === 'steps');
}

/** What holds for everybody, then each option behind its label: a reader opens her own. */
function renderChoice(guide: Guide, { form, items }: GuideTopic, { question, labels }: Choice): TemplateResult {
  const itemsOf = (option: number | undefined) => items.filter((item) => item.option === option);
  return html`
    ${renderTexts(guide, itemsOf(undefined), form === 'steps')}
    <p><strong>${question}</strong></p>
    ${labels.map((label, at) => renderFold(label, () => html`${renderTexts(guide, itemsOf(at))}`))}
  `;
}

type Choice = NonNullable<GuideTopic['choose']>;

/** A checklist behind its title. It says what a "ja" in it means, and counts nothing (design 2.7). */
export function renderChecklist(guide: Guide, id: string): Rendered {
  const list = guide.checklists[id];
  if (!list) return nothing;
  return renderFold(
    list.title,
    () => html`
      ${list.intro ? html`<p>${renderLinks(guide, list.intro)}</p>` : nothing}
      <p><strong>${polarityWords(guide, list.polarity, list.form)}</strong> ${guide.ui['checklist-remember']}</p>
      <ul>
        ${list.items.map((item) => renderChecklistItem(guide, list, item))}
      </ul>
      <p class="source">${guide.ui.source} ${sourceName(list.source)}</p>
    `,
  );
}

function renderChecklistItem(guide: Guide, list: GuideChecklist, item: GuideChecklist['items'][number]): Rendered {
  const differs = item.polarity !== undefined && item.polarity !== list.polarity;
  return html`<li>
    ${renderLinks(guide, item.text)}
    ${differs
      ? html`<span class="small">(${polarityWords(guide, item.polarity ?? list.polarity, list.form)})</span>`
      : nothing}
  </li>`;
}

/** The ways to reach contacts beside an action: numbers to press, else the page of the contact, such as a form. */
export function renderCalls(guide: Guide, ids: readonly string[]): Rendered {
  const contacts = contactsOf(guide, ids);
  if (contacts.length === 0) return nothing;
  return html`<ul class="buttons calls" role="list">
    ${contacts.map((contact) => html`<li>${renderCall(guide, contact)}</li>`)}
  </ul>`;
}

function renderCall(guide: Guide, { name, phone, url }: GuideContact): Rendered {
  if (phone)
    return html`<a class="call" href=${telLink(phone)} aria-label="${name}, ${phone}"
      >${name} <span class="phone" translate="no">${phone}</span></a
    >`;
  return url ? html`<a class="call site" href=${url} rel="noreferrer">${name} ${renderNewWindow(guide)}</a>` : nothing;
}

/** Said where a link opens a window of its own, as those to other sites do in our frames. */
function renderNewWindow({ ui }: Guide): Rendered {
  return opensWindows() ? html`<span class="small">(${ui['new-window']})</span>` : nothing;
}

/** Contacts by id, each once, with every way to reach them. */
export function renderContacts(guide: Guide, ids: readonly string[]): Rendered {
  const contacts = contactsOf(guide, ids);
  if (contacts.length === 0) return nothing;
  return html`<ul class="contacts" role="list">
    ${contacts.map((contact) => renderContact(guide, contact))}
  </ul>`;
}

/** The contacts of a guide with, below them, where others read the same in their own language. */
export function renderReach(guide: Guide, ids: readonly string[]): TemplateResult {
  const { languagePages = [] } = guide;
  const pages = languagePages.map((page) => html`<li>${renderLanguageLink(guide.ui, page)}</li>`);
  return html`${renderContacts(guide, ids)}
  ${pages.length > 0
    ? html`<div class="languages">
        <span>${guide.ui.languages}</span>
        <ul role="list">
          ${pages}
        </ul>
      </div>`
    : nothing}`;
}

function renderContact(guide: Guide, contact: GuideContact): TemplateResult {
  return html`
    <li>
      <span class="contact-name">${contact.name}</span>
      ${contactLines(contact, guide.ui).map((line) => renderContactLine(guide, line))}
    </li>
  `;
}

/** One way to reach somebody, or the address of a page. */
export function renderContactLine(
  guide: Guide,
  { kind, label, text, href }: Omit<ContactLine, 'field'>,
): TemplateResult {
  const link = html`<a
    class=${ifDefined(kind === 'phone' ? 'phone' : undefined)}
    translate="no"
    href=${ifDefined(href)}
    rel=${ifDefined(kind === 'page' ? 'noreferrer' : undefined)}
    >${text}</a
  >`;
  return html`<span class="contact-line"
    >${label ?? nothing} ${href === undefined ? text : link} ${kind === 'page' ? renderNewWindow(guide) : nothing}</span
  >`;
}

/** Edition, and whether the region confirmed the content. At the foot of every screen. */
export function renderFoot(guide: Guide): TemplateResult {
  return html`
    <p class="foot small">${guide.ui.edition} ${guide.edition}. ${guide.confirmed ? nothing : guide.ui.unconfirmed}</p>
  `;
}
