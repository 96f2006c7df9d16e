import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../../schema/guide.js';
import { siteStore } from '../state/site-store.js';

/** The page with the region's form, in a window of its own: what was answered here stays. Nothing where it has none, or no page is known. */
export function renderFormLink({ id, formTitle, ui }: Guide): TemplateResult | typeof nothing {
  const page = siteStore.pageOf(id);
  if (formTitle === undefined || page === undefined) return nothing;
  return html`<p>
    <a href=${`${page}formulier/`} target="_blank" rel="noreferrer">${formTitle}</a>
    (${ui['new-window']}). ${ui['own-page-note']}
  </p>`;
}
