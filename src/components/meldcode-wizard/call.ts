import { html, nothing, type TemplateResult } from 'lit';
import { contactsForOthers, firstContacts } from '../../guide/contacts.js';
import { adviceOfVeiligThuis } from '../../guide/named-topics.js';
import { renderCalls, renderContacts, renderReach, renderTexts } from '../parts/content.js';
import { renderPart } from '../parts/fold.js';
import { renderScreenHeading } from '../parts/heading.js';
import { renderButton } from '../parts/button.js';
import { renderLinks } from '../parts/links.js';
import { startScreen } from './screen.js';
import type { WizardView } from './wizard-view.js';

/** For whoever wants to speak to somebody before anything else: whom to call, and what that asks of her. */
export function renderCall({ guide, open }: WizardView): TemplateResult {
  const topic = guide.topics[adviceOfVeiligThuis];
  const others = contactsForOthers(guide);
  return html`
    ${renderScreenHeading(2, guide.ui['call-title'])}
    ${topic?.intro ? html`<p>${renderLinks(guide, topic.intro)}</p>` : nothing} ${renderCalls(guide, guide.strip)}
    ${topic ? renderTexts(guide, topic.items) : nothing}
    ${renderPart(guide.ui['contacts-title'], renderReach(guide, firstContacts(guide)))}
    ${others.length > 0 ? renderPart(guide.ui['contacts-for-others'], renderContacts(guide, others)) : nothing}
    <ul class="buttons" role="list">
      ${renderButton(guide.ui['back-to-start'], () => {
        open(startScreen);
      })}
    </ul>
  `;
}
