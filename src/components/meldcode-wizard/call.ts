import { html, nothing, type TemplateResult } from 'lit';
import { firstContacts } from '../../guide/contacts.js';
import { renderCalls, renderContacts, renderTexts } from '../parts/content.js';
import { renderPart } from '../parts/fold.js';
import { renderScreenHeading } from '../parts/heading.js';
import { renderButton } from './button.js';
import { startScreen } from './screen.js';
import type { WizardView } from './wizard-view.js';

/** The subject about calling Veilig Thuis for advice, in the national content. */
const adviceTopic = 'advies-veilig-thuis';

/** For whoever wants to speak to somebody before anything else: whom to call, and what that asks of her. */
export function renderCall({ guide, open }: WizardView): TemplateResult {
  const topic = guide.topics[adviceTopic];
  const contacts = firstContacts(guide);
  return html`
    ${renderScreenHeading(2, guide.ui['call-title'])} ${topic?.intro ? html`<p>${topic.intro}</p>` : nothing}
    ${renderCalls(guide, guide.strip)} ${topic ? renderTexts(topic.items) : nothing}
    ${renderPart(guide.ui['contacts-title'], renderContacts(guide, contacts))}
    <ul class="buttons">
      ${renderButton(guide.ui['exit-back'], () => {
        open(startScreen);
      })}
    </ul>
  `;
}
