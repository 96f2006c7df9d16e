import { html, nothing, type TemplateResult } from 'lit';
import type { Weighed } from '../../guide/account.js';
import { ownPage } from '../state/own-page.js';
import { siteStore } from '../state/site-store.js';

/** The page with the region's form, in a window of its own: what was answered here stays. Nothing where it has none, or no page is known. */
export function renderFormLink(weighed: Weighed): TemplateResult | typeof nothing {
  const { id, formTitle, ui } = weighed.guide;
  const page = siteStore.pageOf(id);
  if (formTitle === undefined || page === undefined) return nothing;
  const address = `${page}formulier/`;
  return (
    ownPage()?.renderFormLink?.(address, weighed) ??
    html`<p>
      <a href=${address} target="_blank" rel="noreferrer">${formTitle}</a>
      (${ui['new-window']}). ${ui['own-page-note']}
    </p>`
  );
}
