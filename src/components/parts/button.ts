import { html, type TemplateResult } from 'lit';

/** A button as an item of a row of buttons. */
export function renderButton(
  label: string,
  onClick: () => void,
  look: 'primary' | 'plain' | 'link' = 'plain',
): TemplateResult {
  return html`<li><button type="button" class=${look} @click=${onClick}>${label}</button></li>`;
}

/** A choice of a few words on a line of its own. */
export function renderLine(label: string, onClick: () => void): TemplateResult {
  return html`<li><button type="button" class="line" @click=${onClick}>${label}</button></li>`;
}

/** A choice that fills a whole row, with what it means below it. */
export function renderRow(label: string, onClick: () => void, hint = ''): TemplateResult {
  return html`
    <li>
      <button type="button" class="row-button" @click=${onClick}>
        <span class="label">${label}</span><span class="hint">${hint}</span>
      </button>
    </li>
  `;
}
