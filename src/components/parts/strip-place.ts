import type { LitElement, ReactiveController } from 'lit';
import { parentOf } from '../theme/page-look.js';

/**
 * Keeps the numbers in sight where nothing sticks to the window. `overflow: hidden` around us makes a scroller of a box that does not
 * scroll, and the strip would stick to that. There it is moved along with the scrolling of the page; elsewhere nothing is done.
 */
export class StripPlace implements ReactiveController {
  readonly #host: LitElement;
  /** The boxes around us that cut off what sticks out. */
  #around: readonly Element[] = [];
  #isWaiting = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.#onChange);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#onChange);
    this.#follow([]);
  }

  hostUpdated(): void {
    this.#onChange();
  }

  get #strip(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.strip');
  }

  readonly #onChange = (): void => {
    // The check inside a wizard has none.
    if (!this.#strip) return;
    this.#follow(cuttingOff(this.#host));
    this.#onScroll();
  };

  #follow(around: readonly Element[]): void {
    // Scrolling of a box does not bubble, but is captured.
    const options = { capture: true, passive: true };
    if (around.length > 0) addEventListener('scroll', this.#onScroll, options);
    else removeEventListener('scroll', this.#onScroll, options);
    this.#around = around;
  }

  readonly #onScroll = (): void => {
    if (this.#isWaiting || this.#around.length === 0) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#place();
    });
  };

  #place(): void {
    const strip = this.#strip;
    if (!strip) return;
    strip.style.transform = '';
    const { position, top } = getComputedStyle(strip);
    // Printed, or at 400% zoom, it would cover what it is there for.
    if (position !== 'sticky') return;
    const own = strip.getBoundingClientRect();
    const edges = this.#around.map((box) => box.getBoundingClientRect().top + box.clientTop);
    const last = this.#host.getBoundingClientRect().bottom - own.height;
    const wanted = Math.min(Math.max(own.top, parseFloat(top) || 0, ...edges), last);
    const down = Math.round(wanted - own.top);
    if (down > 0) strip.style.transform = `translateY(${String(down)}px)`;
  }
}

/** What of the boxes around an element is a scroller, in every shadow tree that it stands in. */
function cuttingOff(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let box = parentOf(element); box && box !== document.documentElement; box = parentOf(box)) {
    const { overflowY } = getComputedStyle(box);
    if (overflowY !== 'visible' && overflowY !== 'clip' && !isOfWindow(box)) found.push(box);
  }
  return found;
}

/** What a page says of its body is of the window, unless it says something of the page itself too. */
function isOfWindow(box: Element): boolean {
  return box === document.body && getComputedStyle(document.documentElement).overflowY === 'visible';
}
