import { html, type TemplateResult } from 'lit';
import { stepIds } from '../../engine/index.js';
import { fill } from '../../shared/fill.js';
import { renderFold } from '../parts/fold.js';
import type { CheckView } from './check-view.js';

/** The check alone has not seen steps 1 to 3; it names them instead of taking them for granted (design 3). */
export function renderNotVerified({ guide }: CheckView): TemplateResult {
  return renderFold(
    guide.ui['not-verified'],
    () => html`
      <p>${guide.ui['not-verified-intro']}</p>
      <ul>
        ${stepIds.slice(0, 3).map((id, at) => {
          const label = fill(guide.ui['step-number'], { nummer: at + 1 });
          return html`<li>${label}: ${guide.steps[id].name}</li>`;
        })}
      </ul>
    `,
  );
}

/** How the check alone weighs: for the first time or again, and fast or not. */
export function renderWeighingChoice({ guide, mode, weigh }: CheckView): TemplateResult {
  const again = mode.weighing === 'opnieuw';
  const other = again ? guide.ui['first-start'] : guide.ui['again-start'];
  return html`
    ${renderFold(
      other,
      () => html`
        <p>${again ? guide.ui['first-intro'] : guide.ui['again-intro']}</p>
        <p>
          <button
            type="button"
            @click=${() => {
              weigh({ ...mode, weighing: again ? 'eerste' : 'opnieuw' });
            }}
          >
            ${other}
          </button>
        </p>
      `,
    )}
    ${renderFold(
      guide.fast.title,
      () => html`
        <p>${guide.ui['fast-banner']}</p>
        <p>
          <button
            type="button"
            aria-pressed=${mode.fast ? 'true' : 'false'}
            @click=${() => {
              weigh({ ...mode, fast: !mode.fast });
            }}
          >
            ${guide.ui['fast-toggle']}
          </button>
        </p>
      `,
    )}
  `;
}
