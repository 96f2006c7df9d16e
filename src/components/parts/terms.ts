import { html, type TemplateResult } from 'lit';
import { termsIn } from '../../guide/terms.js';
import type { Guide } from '../../schema/guide.js';

type Defined = Pick<Guide, 'definitions'>;

/** A text in which a term opens what it means, right there: whoever looks it up loses nothing. */
export function renderText(guide: Defined, text: string): TemplateResult {
  return hasTerms(guide, text)
    ? html`<span data-terms>${renderMarked(guide, text)}${renderMeanings(guide, text)}</span>`
    : html`${text}`;
}

function hasTerms({ definitions }: Defined, text: string): boolean {
  return termsIn(text, definitions).length > 1;
}

/** The text alone; what its terms mean stands after it, in the same `data-terms` (`renderMeanings`). */
export function renderMarked({ definitions }: Defined, text: string): TemplateResult {
  const parts = termsIn(text, definitions).map((part) =>
    part.definition
      ? html`<button type="button" class="term" aria-expanded="false" data-term=${part.definition.id} @click=${toggle}>
          ${part.text}
        </button>`
      : part.text,
  );
  return html`${parts}`;
}

/** What the terms of a text mean, each closed. */
export function renderMeanings({ definitions }: Defined, text: string): TemplateResult {
  const meant = termsIn(text, definitions).flatMap(({ definition }) => definition ?? []);
  return html`${meant.map(
    ({ id, term, meaning }) =>
      html`<span class="meaning" data-term=${id} hidden><strong>${term}:</strong> ${meaning.text}</span>`,
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
