import type { LitElement, ReactiveController } from 'lit';
import { boxesAround } from './page-look.js';

/** Until then a page that fades into another colour has neither, and one that slides in is not in its place. */
const ends = ['transitionend', 'animationend'] as const;

/**
 * Says when what is around an element has to be looked at: once it is drawn, and whenever the page may look otherwise. Not at every
 * drawing: looking costs more than a screen of ours does, and an answer changes nothing around us (bench/look.ts).
 */
export class Around implements ReactiveController {
  readonly #host: LitElement;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;
  /** A page can be dark where its reader's screen is. */
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  #boxes: ReadonlySet<EventTarget | null> = new Set();
  /** What was drawn when it was looked at first. */
  #root: Element | null = null;

  constructor(host: LitElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#observer = new MutationObserver(() => {
      // An attribute of our own has its effect by then.
      void host.updateComplete.then(onChange);
    });
    host.addController(this);
  }

  hostConnected(): void {
    const boxes = [this.#host, ...boxesAround(this.#host)];
    this.#boxes = new Set(boxes);
    // A switch between light and dark is a class or attribute of one of these, and so is the mark of Dark Reader.
    for (const box of boxes) this.#observer.observe(box, { attributes: true });
    for (const type of ends) addEventListener(type, this.#onEnd);
    this.#dark.addEventListener('change', this.#onChange);
    addEventListener('resize', this.#onChange);
    // The page's own style sheets can come after us.
    addEventListener('load', this.#onChange);
  }

  hostDisconnected(): void {
    this.#root = null;
    this.#observer.disconnect();
    for (const type of ends) removeEventListener(type, this.#onEnd);
    this.#dark.removeEventListener('change', this.#onChange);
    removeEventListener('resize', this.#onChange);
    removeEventListener('load', this.#onChange);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector('.root');
    if (root === this.#root) return;
    this.#root = root;
    this.#onChange();
  }

  readonly #onEnd = ({ target }: Event): void => {
    if (this.#boxes.has(target)) this.#onChange();
  };
}
