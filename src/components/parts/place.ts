import { html, nothing, type TemplateResult } from 'lit';
import type { Guide, GuidePlace } from '../../schema/guide.js';
import { fill } from '../../shared/fill.js';
import { isTop, ownPage } from '../state/own-page.js';
import type { ChosenPlace } from '../state/place.js';
import { renderButton, renderLine } from './button.js';
import { renderFold } from './fold.js';
import { renderScreenHeading } from './heading.js';

/** In which of the regions of her organisation the reader works: before all else, because other numbers and agreements hold in each. */
export function renderPlaceChoice(guide: Guide, choose: (id: string | null) => void): TemplateResult {
  const { ui, places = [] } = guide;
  return html`
    ${renderScreenHeading(2, ui['place-title'])}
    <p>${ui['place-intro']}</p>
    <ul class="lines" role="list">
      ${places.map((place) => renderPlace(guide, place, choose))}
    </ul>
    <ul class="buttons" role="list">
      ${renderButton(ui['place-other'], () => {
        choose(null);
      })}
    </ul>
    ${renderMunicipalities(guide)}
  `;
}

/** On a page of ours the menu, the cards and the numbers below the element are those of a region too, so it is another page. */
function renderPlace({ id: here }: Guide, { id, name }: GuidePlace, choose: (id: string) => void): TemplateResult {
  if (ownPage() && isTop()) {
    return html`<li><a class="line" href=${pageOf(here, id)}>${name}</a></li>`;
  }
  return renderLine(name, () => {
    choose(id);
  });
}

/** This page in the folder of another guide. A folder of the site around them may have the same name, and comes before. */
function pageOf(here: string, id: string): string {
  const { pathname } = location;
  const at = pathname.lastIndexOf(`/${here}/`);
  return `${pathname.slice(0, at)}/${id}/${pathname.slice(at + here.length + 2)}`;
}

/** A professional knows her municipality better than her region. */
function renderMunicipalities({ ui, places = [] }: Guide): TemplateResult | typeof nothing {
  const known = places.filter(({ municipalities }) => municipalities.length > 0);
  if (known.length === 0) return nothing;
  return renderFold(
    ui['place-where'],
    () => html`
      <dl>
        ${known.map(
          ({ name, municipalities }) =>
            html`<dt><strong>${name}</strong></dt>
              <dd>${municipalities.join(', ')}</dd>`,
        )}
      </dl>
    `,
  );
}

/** The region that was chosen, and the way to another one. */
export function renderChosenPlace({ ui, places = [] }: Guide, chosen: ChosenPlace, change: () => void): TemplateResult {
  const place = places.find(({ id }) => id === chosen);
  const said = place ? fill(ui['place-chosen'], { naam: place.name }) : ui['place-none'];
  return html`<p class="small no-print">
    ${said} <button type="button" class="link" @click=${change}>${ui['place-change']}</button>
  </p>`;
}
