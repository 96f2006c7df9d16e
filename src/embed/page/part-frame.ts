import type { PartId } from '../../shared/embedding.js';
import { Framed } from './framed.js';
import { snippet, type Ordered } from '../snippet.js';
import { settings } from '../../shared/settings.js';

/** The frame of one part, which is there always and seen sometimes. */
export class PartFrame {
  readonly iframe = document.createElement('iframe');
  #framed = new Framed(this.iframe);

  constructor(part: PartId) {
    this.iframe.dataset['onderdeel'] = part;
  }

  show(ordered: Ordered): void {
    const made = snippet(ordered);
    const [frame] = 'html' in made ? made.html : [];
    if (frame === undefined || typeof frame === 'string') return;
    const { src = '', ...attributes } = frame.attributes;
    const { style = '', ...others } = attributes;
    for (const [name, value] of Object.entries(others)) this.iframe.setAttribute(name, value);
    // As an attribute the policy of our own pages refuses it.
    this.iframe.style.cssText = style;
    this.#framed.show(withEverySetting(src));
  }
}

/** A setting that a snippet leaves out is taken back in a frame that had it. */
function withEverySetting(src: string): string {
  const address = new URL(src);
  const given = new URLSearchParams(address.hash.slice(1));
  for (const name of settings) if (!given.has(name)) given.set(name, '');
  address.hash = given.toString();
  return address.href;
}
