import { html, type TemplateResult } from 'lit';

/** How large a heading looks; its level depends on where the element stands. */
export type HeadingSize = 1 | 2 | 3;

/** A heading whose level is a value: the check stands alone, or one level deeper in the wizard. */
export function renderHeading(level: number, size: HeadingSize, text: string): TemplateResult {
  return html`<div class="heading heading-${size}" role="heading" aria-level=${level}>${text}</div>`;
}

/** The heading of a screen, which gets the focus when the screen appears. */
export function renderScreenHeading(level: number, text: string, size: HeadingSize = 1): TemplateResult {
  const look = `heading heading-${size}`;
  return html`<div class=${look} role="heading" aria-level=${level} tabindex="-1" data-focus>${text}</div>`;
}
