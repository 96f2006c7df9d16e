import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Weighed } from '../../guide/account.js';
import { casusFactsOf } from '../../guide/casus-facts.js';
import type { CasusFacts } from '../../shared/casus-facts.js';
import { handOver } from './hand-over.js';

/** Kept for as long as the link is: an outcome that leaves the screen takes its answers along. */
const facts = new WeakMap<Element, () => CasusFacts>();

/** The link to the form, which takes over what the casus holds. */
export function renderOwnFormLink(address: string, weighed: Weighed): TemplateResult {
  const { formTitle, ui, ownPage } = weighed.guide;
  return html`<p>
    <a
      href=${address}
      target="_blank"
      rel="noreferrer"
      @click=${open}
      ${ref((link) => {
        if (link) facts.set(link, () => casusFactsOf(weighed, new Date()));
      })}
      >${formTitle}</a
    >
    (${ui['new-window']}). ${ownPage?.['form-along']}
  </p>`;
}

/** A link hands out no window; one that a script opens can be told from all others. A browser that opens none follows the link. */
function open(event: MouseEvent): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const opened = window.open(link.href, '_blank');
  if (!opened) return;
  event.preventDefault();
  // A form that never asks keeps nothing of an outcome that was wiped.
  const pressed = new WeakRef(link);
  handOver(opened, () => factsAt(pressed.deref()));
}

/** What was wiped, or left, is not on the screen any more, and is not handed over to a form that is slow to come. */
function factsAt(link: Element | undefined): CasusFacts | undefined {
  return link?.isConnected ? facts.get(link)?.() : undefined;
}
