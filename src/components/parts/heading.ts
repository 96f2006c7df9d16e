import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** How large a heading looks; its level depends on where the element stands. */
export type HeadingSize = 1 | 2 | 3;

/** A heading whose level is a value: the check stands alone, or one level deeper in the wizard. */
export function renderHeading(level: number, size: HeadingSize, text: string): TemplateResult {
  return html`<div class="heading heading-${size}" role="heading" aria-level=${level}>${text}</div>`;
}

/** The heading of a screen, which gets the focus when the screen appears. */
export function renderScreenHeading(level: number, text: string, size: HeadingSize = 1): TemplateResult {
  return renderFocused(level, text, size, undefined);
}

/** A line that says where the reader is, and the heading of the screen below it: who hears the one hears the other. */
export function renderPlacedHeading(place: string, text: string): TemplateResult {
  return html`<span class="kicker" id="place">${place}</span> ${renderFocused(2, text, 1, 'place')}`;
}

function renderFocused(level: number, text: string, size: HeadingSize, place: string | undefined): TemplateResult {
  const look = `heading heading-${size}`;
  const says = ifDefined(place);
  return html`<div class=${look} role="heading" aria-level=${level} aria-describedby=${says} tabindex="-1" data-focus>
    ${text}
  </div>`;
}
