import { html, type TemplateResult } from 'lit';
import { stepIds } from '../../engine/index.js';
import { fill } from '../../shared/fill.js';
import { renderCalls } from '../parts/content.js';
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

/** The way that talks to nobody first: before all else that is folded, with whom to call beside Veilig Thuis. */
export function renderFast({ guide, mode, weigh }: CheckView): TemplateResult {
  return renderFold(
    guide.fast.title,
    () => html`
      <p>${guide.ui['fast-banner']}</p>
      ${renderCalls(guide, guide.fast.contacts)}
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
  );
}

/** The other way to weigh: again, or for the first time after all. */
export function renderOtherWeighing({ guide, mode, weigh }: CheckView): TemplateResult {
  const again = mode.weighing === 'opnieuw';
  const other = again ? guide.ui['first-start'] : guide.ui['again-start'];
  return renderFold(
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
  );
}
