/**
 * Moves the focus to the heading of a new screen. The button that was pressed is gone with its screen; without this, focus
 * falls back to the body. `preventScroll` is not set: the heading must come into view.
 */
export function focusScreenHeading(root: ParentNode | undefined): void {
  root?.querySelector<HTMLElement>('[data-focus]')?.focus();
}
