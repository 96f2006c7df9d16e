import type { LitElement } from 'lit';
import { warnOnce } from '../warn-once.js';
import { contentDrawn, showFallback } from './fallback-slot.js';

/**
 * Draws an element, and keeps what its reader had: the phone numbers, where drawing itself fails (Lit cannot make its templates in a
 * page of XML); and the focus, when it is on a link of the fallback that makes place for the content. It goes on to the same
 * number in the strip, or to the heading.
 */
export function draw(element: LitElement, update: () => void): void {
  const address = element.querySelector(':focus')?.getAttribute('href');
  try {
    update();
    contentDrawn(element.renderRoot);
  } catch (error) {
    warnOnce(`<${element.localName}> cannot be drawn on this page (${String(error)}); it shows the fallback.`);
    showFallback(element.renderRoot);
  }
  if (!address) return;
  // The strip comes before the heading.
  const next = element.renderRoot.querySelector<HTMLElement>(`[href="${CSS.escape(address)}"],[data-focus]`);
  next?.focus({ preventScroll: true });
}
