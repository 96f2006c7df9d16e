/**
 * How long the focus waits for the new screen, in milliseconds. The button that was pressed dies with its screen; a screen reader
 * that hears of its death and of the new focus in one breath says nothing at all (Orca with Chromium: at 10 presses of 11).
 */
const untilHeard = 150;

/** How soon after a new screen a second tap on the glass is no answer to it, in milliseconds: nobody has read it yet. */
const untilRead = 600;

/** When the last screen came, in each element. */
const shownAt = new WeakMap<ParentNode, number>();

/** What has the focus, in whatever shadow tree that can be looked into. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * Moves the focus to what the reader comes to next, and to the heading where that is not there; with the heading goes the screen, to
 * right below the strip, so that a question stands in the same place each time. An empty place at the top of the screen holds the
 * focus until the screen reader is ready: of that nothing is said, and the Tab key already goes on from there.
 */
export function focusScreen(root: ParentNode | undefined, selector = '[data-focus]'): void {
  const target = root?.querySelector<HTMLElement>(selector) ?? root?.querySelector<HTMLElement>('[data-focus]');
  const screen = target?.closest<HTMLElement>('[data-screen]');
  if (!root || !target || !screen) return;
  shownAt.set(root, performance.now());
  const isHeading = target.matches('[data-focus]');
  if (isHeading) screen.scrollIntoView({ block: 'start', behavior: 'instant' });
  screen.querySelector<HTMLElement>('[data-wait]')?.focus({ preventScroll: true });
  const waiting = focused();
  setTimeout(() => {
    // A reader who was quicker has moved the focus herself.
    if (focused() === waiting) target.focus({ preventScroll: isHeading });
  }, untilHeard);
}

/**
 * Whether a click is the echo of the one that brought this screen. Answers stand in the same place at every question, so that the
 * second half of a double tap would answer one that was never read. Numbers to call always work, and so do keys.
 */
export function isEcho(event: MouseEvent, root: ParentNode): boolean {
  const { detail } = event;
  if (detail === 0 || event.composedPath().some((node) => node instanceof HTMLAnchorElement)) return false;
  const isTouch = event instanceof PointerEvent ? event.pointerType === 'touch' : navigator.maxTouchPoints > 0;
  return detail > 1 || (isTouch && performance.now() - (shownAt.get(root) ?? -Infinity) < untilRead);
}
