import { takeAway } from './take-away.js';

const slots = new WeakMap<Node, HTMLSlotElement>();

/**
 * Puts the slot of the fallback into a shadow root before anything else can fail there: a shadow root without one hides the numbers
 * in the element. A page can break what a slot is made with; then there is no shadow root either.
 */
export function slotFirst(element: HTMLElement): void {
  const slot = document.createElement('slot');
  if (!(slot instanceof HTMLSlotElement)) throw new TypeError('no slot');
  const root = element.attachShadow({ mode: 'open' });
  root.append(slot);
  slots.set(root, slot);
}

/** The slot in the place of whatever was drawn. */
export function showFallback(root: Node & ParentNode): void {
  root.replaceChildren(slots.get(root) ?? '');
}

/** What is drawn has a slot of its own where it needs one. */
export function contentDrawn(root: Node): void {
  takeAway(slots.get(root));
}
