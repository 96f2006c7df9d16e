import type { LitElement, ReactiveController } from 'lit';
import { ownPage } from '../state/own-page.js';
import { Around } from '../theme/around.js';
import { boxesAround } from '../theme/page-look.js';
import { barShare, bottomOfBars } from './page-bars.js';

/** What can bring a bar of the page over the strip, or take the strip away from it. Scrolling of a box does not bubble, but is captured. */
const moving = ['scroll', 'transitionend'] as const;
const options = { capture: true, passive: true };

/**
 * Keeps the numbers in sight where a page does not do so by itself: below a header of the page that stays at the top of the window, and
 * where nothing sticks to the window. `overflow: hidden` around us makes a scroller of a box that does not scroll, and the strip would
 * stick to that. There it is moved along with the scrolling of the page; elsewhere nothing is done (decision 0051).
 */
export class StripPlace implements ReactiveController {
  readonly #host: LitElement;
  /** The boxes around us that cut off what sticks out. */
  #around: readonly Element[] = [];
  /** What the strip stands in, and itself. */
  #own: ReadonlySet<Element> = new Set();
  /** Where the page has the strip stay, without a bar over it. */
  #top = 0;
  /** How far the strip is moved now. */
  #down = 0;
  #isWaiting = false;

  constructor(host: LitElement) {
    this.#host = host;
    new Around(host, this.#look);
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of moving) addEventListener(type, this.#wait, options);
  }

  hostDisconnected(): void {
    for (const type of moving) removeEventListener(type, this.#wait, options);
  }

  hostUpdated(): void {
    // A screen of another height.
    this.#wait();
  }

  get #strip(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.strip');
  }

  readonly #look = (): void => {
    const strip = this.#strip;
    // The check inside a wizard has none.
    if (!strip) return;
    this.#around = cuttingOff(this.#host);
    this.#own = new Set([strip, ...boxesAround(strip)]);
    if (strip.style.top) strip.style.top = '';
    // One that was drawn anew is where the page has it.
    if (!strip.style.transform) this.#down = 0;
    this.#top = parseFloat(getComputedStyle(strip).top) || 0;
    this.#wait();
  };

  readonly #wait = (): void => {
    // On a page of ours nothing lies over the strip.
    if (this.#isWaiting || (ownPage() && this.#around.length === 0)) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      const strip = this.#strip;
      if (strip && this.#host.isConnected) this.#place(strip);
    });
  };

  #place(strip: HTMLElement): void {
    const { top, bottom } = this.#host.getBoundingClientRect();
    const isReached = top < innerHeight * barShare && bottom > 0;
    // Printed, or at 400% zoom, it would cover what it is there for. Far from the top of the window it is where the page has it.
    if (!isReached || getComputedStyle(strip).position !== 'sticky') {
      this.#move(strip, 0);
      return;
    }
    const edges = this.#around.map((box) => box.getBoundingClientRect().top + box.clientTop);
    const own = Math.max(this.#top, ...edges);
    const wanted = ownPage() ? own : bottomOfBars(strip, this.#own, own);
    keepRoom(strip, wanted > own ? wanted : 0);
    if (this.#around.length === 0) {
      const below = wanted > own ? `${String(wanted)}px` : '';
      if (strip.style.top !== below) strip.style.top = below;
      return;
    }
    const rect = strip.getBoundingClientRect();
    const unmoved = rect.top - this.#down;
    this.#move(strip, Math.max(0, Math.round(Math.min(wanted, bottom - rect.height) - unmoved)));
  }

  #move(strip: HTMLElement, down: number): void {
    if (this.#down === down) return;
    this.#down = down;
    strip.style.transform = down > 0 ? `translateY(${String(down)}px)` : '';
  }
}

/** So that what gets the focus is below a bar of the page too. */
function keepRoom(strip: Element, bar: number): void {
  const style = strip.closest<HTMLElement>('.root')?.style;
  const room = bar > 0 ? `${String(bar)}px` : '';
  if (style?.getPropertyValue('--_bar') !== room) style?.setProperty('--_bar', room);
}

/** What of the boxes around an element is a scroller. */
function cuttingOff(element: Element): readonly Element[] {
  return boxesAround(element).filter((box) => {
    const { overflowY } = getComputedStyle(box);
    return box !== document.documentElement && overflowY !== 'visible' && overflowY !== 'clip' && !isOfWindow(box);
  });
}

/** What a page says of its body is of the window, unless it says something of the page itself too. */
function isOfWindow(box: Element): boolean {
  return box === document.body && getComputedStyle(document.documentElement).overflowY === 'visible';
}
