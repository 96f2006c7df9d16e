import { takeAway } from '../../components/parts/take-away.js';
import { settings } from '../../shared/settings.js';
import type { LinkTarget } from './link-target.js';

type Upgraded = HTMLElementTagNameMap[LinkTarget['tag']];

/** How often an element comes back that a page takes away. A page that goes on with it is not one to fight with. */
const returns = 5;

/**
 * The element that stands beside a link. The link itself is the page's: whatever made it, such as React or Vue, goes on to move it,
 * change it and take it away, and fails where it is no longer in its place. So it stays there, hidden, and the element goes along.
 */
export class LinkElement {
  readonly element: Upgraded;
  readonly #link: HTMLAnchorElement;
  readonly #target: LinkTarget;
  /** How the page itself displays the link. */
  readonly #display: string;
  #returned = 0;

  constructor(link: HTMLAnchorElement, target: LinkTarget) {
    this.#link = link;
    this.#target = target;
    const copied = copiedBeside(link);
    takeAway(copied);
    this.#display = copied ? '' : link.style.display;
    this.element = document.createElement(target.tag);
    this.element.setAttribute('regio', target.id);
    this.takeSettings();
    // What readers see while there is no content: the link once more, inside the element.
    this.element.append(copyOf(link));
    // The place that the page keeps free for the link is kept free for the element, so that nothing below it moves.
    this.element.style.minHeight = getComputedStyle(link).minHeight;
    const focused = link.matches(':focus');
    link.after(this.element);
    this.#hideLink();
    if (focused) this.#focus();
  }

  /** Whether a link that changed still leads to what this shows. */
  shows(target: LinkTarget | undefined): boolean {
    return target?.tag === this.#target.tag && target.id === this.#target.id;
  }

  takeSettings(): void {
    for (const name of settings) {
      const value = this.#link.dataset[name];
      if (value) this.element.setAttribute(name, value);
      else this.element.removeAttribute(name);
    }
  }

  /**
   * Goes to where the link is now. What the page put between the two may stay there.
   *
   * @returns Whether it is there.
   */
  follow(moved: boolean): boolean {
    const { element } = this;
    const isBeside = element.parentNode === this.#link.parentNode;
    if (isBeside && (!moved || this.#link.nextElementSibling === element)) return true;
    if (!isBeside && !moved && ++this.#returned > returns) return false;
    this.#link.after(element);
    this.#hideLink();
    return true;
  }

  /** Takes the element away, and leaves a link as it was. */
  remove(): void {
    takeAway(this.element);
    this.#link.hidden = false;
    this.#link.style.display = this.#display;
    if (this.#link.getAttribute('style') === '') this.#link.removeAttribute('style');
  }

  /** Both, since a style sheet can show what is `hidden`, and React takes `display` away after a `Suspense`. */
  #hideLink(): void {
    this.#link.hidden = true;
    this.#link.style.setProperty('display', 'none', 'important');
  }

  /** A link that is hidden loses the focus. Its copy gets it where that is shown; else the heading of the content has it. */
  #focus(): void {
    const { element } = this;
    void element.updateComplete.then(() => {
      for (const next of [element.querySelector('a'), element.renderRoot.querySelector<HTMLElement>('[data-focus]')]) {
        next?.focus({ preventScroll: true });
      }
    });
  }
}

/** The element of a link of before, on a page that was made again from its own text. */
function copiedBeside(link: HTMLAnchorElement): Element | undefined {
  const next = link.nextElementSibling;
  return link.hidden && next?.matches('meldcode-wizard,afwegingskader-check') ? next : undefined;
}

/** A link like this one. No name of the page stands on it twice, and no script of ours takes it for another one. */
function copyOf(link: HTMLAnchorElement): HTMLAnchorElement {
  const copy = link.cloneNode(true) as HTMLAnchorElement;
  copy.removeAttribute('data-meldcode');
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
}
