import { html, nothing, type TemplateResult } from 'lit';
import { partsOf, termsIn } from '../../guide/terms.js';
import type { Guide, GuideDefinition } from '../../schema/guide.js';
import { renderLink, renderLinks } from './links.js';

type Defined = Pick<Guide, 'definitions' | 'ui'>;
type Rendered = TemplateResult | typeof nothing;

/** A text in which a term opens what it means, right there: whoever looks it up loses nothing. */
export function renderText(guide: Defined, text: string): TemplateResult {
  return hasTerms(guide, text)
    ? html`<span data-terms>${renderMarked(guide, text)}${renderMeanings(guide, text)}</span>`
    : renderLinks(guide, text);
}

function hasTerms({ definitions }: Defined, text: string): boolean {
  return partsOf(text, definitions).some(({ definition }) => definition !== undefined);
}

/** The terms of a question, below its answers: a heading with buttons in it would be heard in pieces. */
export function renderTerms(guide: Defined, text: string): Rendered {
  const { definitions, ui } = guide;
  const said = termsIn(text, definitions).flatMap(({ text: term, definition }) =>
    definition ? { term, definition } : [],
  );
  if (said.length === 0) return nothing;
  return html`<p class="terms small no-print" data-terms>
    ${ui['term-means']}
    ${said.map(({ term, definition }, at) => html`${at > 0 ? ', ' : nothing}${renderTerm(term, definition)}`)}
    ${renderMeanings(guide, text)}
  </p>`;
}

/** The text alone; what its terms mean stands after it, in the same `data-terms`. */
function renderMarked({ definitions, ui }: Defined, text: string): TemplateResult {
  const parts = partsOf(text, definitions).map(({ text: words, definition, href }) => {
    if (href !== undefined) return renderLink(ui, words, href);
    return definition ? renderTerm(words, definition) : words;
  });
  return html`${parts}`;
}

function renderTerm(text: string, { id }: GuideDefinition): TemplateResult {
  // A space inside would stand between the term and the comma after it.
  // prettier-ignore
  return html`<button type="button" class="term" aria-expanded="false" data-term=${id} @click=${toggle}>${text}</button>`;
}

/** What the terms of a text mean, each closed. */
function renderMeanings(guide: Defined, text: string): TemplateResult {
  const meant = partsOf(text, guide.definitions).flatMap(({ definition }) => definition ?? []);
  return html`${meant.map(
    ({ id, term, meaning }) =>
      html`<span class="meaning" data-term=${id} hidden
        ><strong>${term}:</strong> ${renderLinks(guide, meaning.text)}</span
      >`,
  )}`;
}

/** What is open is known by the tree alone, so that a new screen begins closed. */
function toggle({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const meanings = button.closest('[data-terms]')?.querySelectorAll<HTMLElement>('.meaning') ?? [];
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  for (const meaning of meanings) if (meaning.dataset.term === button.dataset.term) meaning.hidden = isOpen;
}
