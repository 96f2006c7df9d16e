import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Guide } from '../../schema/guide.js';
import { GuideController, type AroundHost, type GuideHost } from '../state/guide-controller.js';
import { ownPage } from '../state/own-page.js';
import { Place, type ChosenPlace } from '../state/place.js';
import { Session } from '../state/session.js';
import { PageController } from '../theme/page-controller.js';
import { ThemeController } from '../theme/theme-controller.js';
import { renderFoot } from './content.js';
import { focusScreen, isEcho } from './focus.js';
import { orFallback } from './or-fallback.js';
import { renderChosenPlace, renderPlaceChoice } from './place.js';
import { renderStrip } from './strip.js';
import { StripPlace } from './strip-place.js';
import { renderWipe, renderWiped } from './wipe.js';

/** An element that shows a guide to one reader. */
type ScreenHost = LitElement & GuideHost & { readonly thema: string | null };

/** What an element has on its screen. */
export interface Shown {
  /** In the words of its reader. */
  readonly guide: Guide;
  /** The name of the element for who hears it. */
  readonly label: string;
  /** The fast mode is named on every screen, until the reader leaves it. */
  readonly fast: boolean;
  /** Inside another element, which has strip, banner and foot already. */
  readonly nested?: boolean;
  readonly content: TemplateResult | typeof nothing;
  /** Whatever makes it another screen. */
  readonly key: readonly unknown[];
}

/**
 * What both elements do alike: find their guide, keep what the reader gave, take the colours, and draw a screen inside its frame,
 * or the fallback. Elements keep it in a private field, since it leads to the session.
 */
export class ScreenController implements ReactiveController {
  readonly session: Session;
  #host: ScreenHost;
  #content: GuideController;
  #place: Place;
  /** Id of the guide the answers belong to. */
  #guideId: string | undefined;

  /** @param onWipe Lets the element forget which screen was open. */
  constructor(host: ScreenHost, onWipe: () => void, around?: AroundHost) {
    this.#host = host;
    this.session = new Session(host, onWipe);
    this.#content = new GuideController(host, around);
    this.#place = new Place(host);
    new ThemeController(host, () => this.#current?.theme);
    new PageController(host);
    new StripPlace(host);
    host.addEventListener('click', this.#onClick, { capture: true });
    host.addController(this);
  }

  hostUpdate(): void {
    // Whoever only looks at the regions again did not choose another one.
    if (this.#isChoosing) return;
    const id = this.#current?.id;
    // Another region may word a question otherwise: an answer to other words is no answer.
    if (this.#guideId !== undefined && id !== this.#guideId) this.session.wipe();
    this.#guideId = id;
  }

  /** The region that the reader chose, for the way back to a screen. */
  get place(): ChosenPlace {
    return this.#place.chosen;
  }

  set place(place: ChosenPlace) {
    this.#place.chosen = place;
    this.#host.requestUpdate();
  }

  /** The screen that the element makes of its guide; the fallback where it has none, or one that breaks. */
  render(shownOf: (guide: Guide) => Shown): TemplateResult {
    return orFallback(this.#host.localName, this.#content.current, (guide) =>
      this.#renderFrame(this.#place.isOpen(guide) ? this.#placeChoice(guide) : shownOf(this.#place.in(guide))),
    );
  }

  /** The guide as it is where the reader works. */
  get #current(): Guide | undefined {
    const guide = this.#content.current;
    return guide && this.#place.in(guide);
  }

  get #isChoosing(): boolean {
    const guide = this.#content.current;
    return guide !== undefined && this.#place.isOpen(guide);
  }

  #placeChoice(guide: Guide): Shown {
    const content = renderPlaceChoice(guide, (place) => {
      this.#choosePlace(place);
    });
    return { guide, label: guide.ui['place-title'], fast: false, content, key: ['place'] };
  }

  #choosePlace(place: ChosenPlace): void {
    this.place = place;
    const id = this.#current?.id;
    // Answers of before were to the questions of another region.
    if (!this.#isChoosing && this.#guideId !== undefined && id !== this.#guideId) {
      this.session.wipeAndSay();
      this.#guideId = id;
    }
    void this.focusOn('[data-focus]');
  }

  #renderFrame({ guide, label, fast, nested = false, content, key }: Shown): TemplateResult {
    // A translated page keeps the text nodes it replaced: a new screen is a new tree.
    const screen = JSON.stringify([...key, this.session.wiped, guide.edition]);
    const banner = fast ? html`<p class="box box-danger">${guide.ui['fast-banner']}</p>` : nothing;
    return html`
      <div class="root" lang=${guide.language} role="group" aria-label=${label}>
        ${nested ? nothing : renderStrip(guide)}
        <div class=${nested ? 'inside' : 'screen'} data-screen>
          ${nested ? nothing : renderWiped(guide, this.session)}
          <span tabindex="-1" data-wait></span>
          ${keyed(screen, html`${banner} ${content}`)} ${nested ? nothing : this.#renderFoot(guide)}
        </div>
      </div>
    `;
  }

  #renderFoot(guide: Guide): TemplateResult {
    const leave = ownPage()?.renderLeave(guide, this.session) ?? nothing;
    return html`${renderWipe(guide, this.#onWipe)} ${this.#renderPlace()} ${leave} ${renderFoot(guide)}`;
  }

  #renderPlace(): TemplateResult | typeof nothing {
    const guide = this.#content.current;
    if (!guide || this.#isChoosing || !this.#place.mayChoose(guide)) return nothing;
    return renderChosenPlace(guide, this.#place.chosen, () => {
      this.#choosePlace(undefined);
    });
  }

  /** The second half of a double tap is for nobody. */
  #onClick = (event: MouseEvent): void => {
    if (!isEcho(event, this.#host.renderRoot)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  #onWipe = (): void => {
    this.session.wipeAndSay();
    void this.focusOn('[data-focus]');
  };

  /** Moves the focus to what the reader comes to next, or to the heading of the screen where that is not there. */
  async focusOn(selector: string): Promise<void> {
    await this.#host.updateComplete;
    focusScreen(this.#host.renderRoot, selector);
  }

  /** Gives the focus back to what was drawn anew under the reader's hands. */
  async keepFocusOn(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
