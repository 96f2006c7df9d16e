import type { LitElement } from 'lit';
import { takeAway } from './take-away.js';

const slots = new WeakMap<Node, HTMLSlotElement>();

type Root = HTMLElement | DocumentFragment;

/**
 * Makes the shadow root of an element with the slot of the fallback in it, before anything else can fail there: a shadow root without
 * one hides the numbers in the element. A page can break what a slot is made with; then there is no shadow root either.
 *
 * @param create How the element makes its root, given that there is one.
 */
export function rootWithSlot(element: LitElement, create: () => Root): Root {
  const slot = document.createElement('slot');
  if (!(slot instanceof HTMLSlotElement)) throw new TypeError('no slot');
  const shadow = element.attachShadow({ mode: 'open' });
  shadow.append(slot);
  slots.set(shadow, slot);
  const root = create();
  // Lit would draw before the slot, and fail once that is gone.
  element.renderOptions.renderBefore = null;
  return root;
}

/** The slot in the place of whatever was drawn. */
export function showFallback(root: Node & ParentNode): void {
  root.replaceChildren(slots.get(root) ?? '');
}

/** What is drawn has a slot of its own where it needs one. */
export function contentDrawn(root: Node): void {
  takeAway(slots.get(root));
}
