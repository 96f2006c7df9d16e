import { boxesAround, parentOf } from '../theme/page-look.js';

/** A bar that stays at the top takes at most this part of the window. What takes more lies over the page, as a dialog does. */
export const barShare = 0.4;

/**
 * How far down the bars of a page reach that stay in sight over the place where the strip stays, in pixels of the window; where there are
 * none, that place itself.
 *
 * @param from Where the strip stays without them.
 */
export function bottomOfBars(host: Element, strip: Element, from: number): number {
  const around = new Set(boxesAround(host));
  const { height } = strip.getBoundingClientRect();
  const across = [...strip.querySelectorAll('a')].map(middleOf);
  const last = innerHeight * barShare;
  let bottom = from;
  for (;;) {
    // Of bars below each other, each is found in the place that the ones above it leave.
    const down = [bottom + 2, bottom + height / 2];
    const next = Math.max(...down.flatMap((y) => across.map((x) => bottomAt(x, y, host, around))));
    if (next <= bottom || next > last) return bottom;
    bottom = next;
  }
}

function middleOf(link: Element): number {
  const { left, width } = link.getBoundingClientRect();
  return left + width / 2;
}

/** How far down what stays in sight reaches at one point; 0 where we are seen there, or what we stand in. */
function bottomAt(x: number, y: number, host: Element, around: ReadonlySet<Element>): number {
  let bottom = 0;
  for (let box = deepestAt(x, y); box && !around.has(box); box = parentOf(box)) {
    if (box === host) return 0;
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
