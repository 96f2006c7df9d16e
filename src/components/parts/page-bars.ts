import { parentOf } from '../theme/page-look.js';

/** A bar that stays at the top takes at most this part of the window. What takes more lies over the page, as a dialog does. */
export const barShare = 0.4;

/**
 * How far down the bars of a page reach that stay in sight over the place where the strip stays, in pixels of the window; where there are
 * none, that place itself.
 *
 * @param around The strip and what it stands in, which never lies over it.
 * @param from Where the strip stays without bars.
 */
export function bottomOfBars(strip: Element, around: ReadonlySet<Element>, from: number): number {
  const { height } = strip.getBoundingClientRect();
  const across = [...strip.querySelectorAll('a')].map(middleOf);
  const last = innerHeight * barShare;
  let bottom = from;
  for (;;) {
    const next = nextBottom(across, [bottom + 2, bottom + height / 2], around, bottom);
    // Of bars below each other, each is found in the place that the ones above it leave.
    if (next === bottom || next > last) return bottom;
    bottom = next;
  }
}

/** How far down the first thing reaches that stays in sight at one of these points; `bottom` where there is none. */
function nextBottom(across: readonly number[], down: readonly number[], around: ReadonlySet<Element>, bottom: number) {
  for (const y of down) {
    for (const x of across) {
      const reached = bottomAt(x, y, around);
      if (reached > bottom) return reached;
    }
  }
  return bottom;
}

function middleOf(link: Element): number {
  const { left, width } = link.getBoundingClientRect();
  return left + width / 2;
}

/** How far down what stays in sight reaches at one point; 0 where it is the strip, or what that stands in. */
function bottomAt(x: number, y: number, around: ReadonlySet<Element>): number {
  let bottom = 0;
  for (let box = deepestAt(x, y); box && !around.has(box); box = parentOf(box)) {
    const { position } = getComputedStyle(box);
    if (position === 'fixed' || position === 'sticky') bottom = Math.max(bottom, box.getBoundingClientRect().bottom);
  }
  return Math.ceil(bottom);
}

/** What is seen at one point, in whatever open shadow tree. */
function deepestAt(x: number, y: number): Element | null {
  let found: Element | null = null;
  for (let place: DocumentOrShadowRoot | null = document; place; place = found.shadowRoot) {
    const next: Element | null = place.elementFromPoint(x, y);
    if (!next || next === found) break;
    found = next;
  }
  return found;
}
