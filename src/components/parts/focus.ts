/**
 * Moves the focus to the heading of a new screen, and the screen to right below the strip: a question stands in the same place
 * each time. The button that was pressed is gone with its screen; without this, focus falls back to the body.
 */
export function focusScreenHeading(root: ParentNode | undefined): void {
  const heading = root?.querySelector<HTMLElement>('[data-focus]');
  heading?.focus({ preventScroll: true });
  heading?.closest('[data-screen]')?.scrollIntoView({ block: 'start', behavior: 'instant' });
}
