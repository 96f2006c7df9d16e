import { html, type TemplateResult } from 'lit';
import type { Guide } from '../../schema/guide.js';
import { warnOnce } from '../warn-once.js';

/**
 * The element as rendered from its guide, or its fallback: the light DOM, with at least the phone numbers. A guide that
 * breaks halfway, because somebody changed it by hand, must not leave an empty box.
 */
export function orFallback(
  tag: string,
  guide: Guide | undefined,
  render: (guide: Guide) => TemplateResult,
): TemplateResult {
  if (!guide) return html`<slot></slot>`;
  try {
    return render(guide);
  } catch (error) {
    // What broke is a text that is not there; the message names a key of the guide, never an answer.
    warnOnce(`<${tag}>: the guide "${guide.id}" cannot be shown (${String(error)}); it shows the fallback.`);
    return html`<slot></slot>`;
  }
}
