import { html, nothing, type TemplateResult } from 'lit';
import type { Weighed } from '../../guide/account.js';
import { fill } from '../../shared/fill.js';
import { ownPage, type Writing } from '../state/own-page.js';
import { siteStore } from '../state/site-store.js';

/**
 * How to take an outcome along. On a page of somebody else a script can read what is copied and print what it likes, so there is a
 * link to our own page instead, which her answers do not go to.
 */
export function renderTakeAlong(weighed: Weighed & Writing): TemplateResult | typeof nothing {
  return ownPage()?.renderAccount(weighed) ?? renderLink(weighed);
}

function renderLink({ guide }: Weighed): TemplateResult | typeof nothing {
  const address = siteStore.pageOf(guide.id);
  if (address === undefined) return nothing;
  const { ui } = guide;
  return html`
    <p class="small no-print">
      <a href=${address} target="_blank" rel="noreferrer">${fill(ui['own-page-link'], { naam: guide.name })}</a>
      (${ui['new-window']}). ${ui['own-page-note']}
    </p>
  `;
}
