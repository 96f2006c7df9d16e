/**
 * How long the focus waits for the new screen, in milliseconds. The button that was pressed dies with its screen; a screen reader
 * that hears of its death and of the new focus in one breath says nothing at all (Orca with Chromium: at 10 presses of 11).
 */
const untilHeard = 150;

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
  if (!target || !screen) return;
  const isHeading = target.matches('[data-focus]');
  if (isHeading) screen.scrollIntoView({ block: 'start', behavior: 'instant' });
  screen.querySelector<HTMLElement>('[data-wait]')?.focus({ preventScroll: true });
  const waiting = focused();
  setTimeout(() => {
    // A reader who was quicker has moved the focus herself.
    if (focused() === waiting) target.focus({ preventScroll: isHeading });
  }, untilHeard);
}
