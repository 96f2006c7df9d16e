import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide } from '../../schema/guide.js';
import { guideStore } from './guide-store.js';
import { knownIds } from './known-ids.js';
import { troubleWith } from '../../guide/usable-guide.js';
import { warnOnce } from '../warn-once.js';
import { writtenId } from '../../shared/written-id.js';

/** What an element offers to find its guide by. */
export interface GuideHost extends ReactiveControllerHost, HTMLElement {
  readonly regio: string | null;
  readonly organisatie: string | null;
  readonly guide: Guide | undefined;
}

/** The guide that comes from around an element, if one does. */
export interface AroundHost {
  /** Anything: a page can answer as well, and some library in it may answer every request. */
  readonly guide: () => unknown;
  /** Whether it goes before what was set on the element itself. */
  readonly goesFirst: () => boolean;
}

/**
 * Finds the guide of an element: the `guide` property, one from around the element, a JSON child, or the guide of the id in
 * `organisatie` or `regio`. Warns once when there is none, and says what to write; the element then shows its fallback.
 */
export class GuideController implements ReactiveController {
  #host: GuideHost;
  #around: AroundHost | undefined;
  #unsubscribe: (() => void) | undefined;
  #child: unknown;
  /** Whether there is a JSON child that cannot be read; then that is what was said. */
  #unreadable = false;

  constructor(host: GuideHost, around?: AroundHost) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  /** The guide to show; undefined while there is none that can be shown. */
  get current(): Guide | undefined {
    const handedDown = this.#handedDown;
    if (handedDown && (this.#around?.goesFirst() || this.#host.guide === undefined)) return handedDown;
    const [guide, from] = this.#found();
    if (guide === undefined) return undefined;
    const trouble = troubleWith(guide);
    if (!trouble) return guide as Guide;
    warnOnce(`<${this.#tag}>: the guide from ${from} ${trouble}; it shows the fallback.`);
    return undefined;
  }

  hostConnected(): void {
    this.#unsubscribe = guideStore.subscribe(() => {
      this.#host.requestUpdate();
    });
    // A script that runs while the page is read meets the element before its children.
    document.addEventListener('DOMContentLoaded', this.#onRead, { once: true });
    this.#onRead();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    document.removeEventListener('DOMContentLoaded', this.#onRead);
  }

  hostUpdate(): void {
    if (this.#handedDown ?? this.#host.guide ?? this.#child) return;
    if (document.readyState === 'loading') return;
    const named = this.#named();
    if (!named) {
      const known = ` (known: ${knownIds().join(', ')}); it shows the fallback.`;
      if (!this.#unreadable) warnOnce(`<${this.#tag}> has no regio or organisatie`, known);
      return;
    }
    guideStore.want(named.id);
    this.#warnWhenMissing(named);
  }

  #onRead = (): void => {
    this.#child = this.#readChild();
    // A guide may have come while the element was out of the document.
    this.#host.requestUpdate();
  };

  get #tag(): string {
    return this.#host.localName;
  }

  /** What is no guide is left out, so that the element keeps what it has. */
  get #handedDown(): Guide | undefined {
    const guide = this.#around?.guide();
    if (guide === undefined) return undefined;
    const trouble = troubleWith(guide);
    if (!trouble) return guide as Guide;
    warnOnce(`<${this.#tag}>: the guide from a context ${trouble}; it is left out.`);
    return undefined;
  }

  #found(): readonly [unknown, string] {
    if (this.#host.guide !== undefined) return [this.#host.guide, 'the property "guide"'];
    if (this.#child !== undefined) return [this.#child, 'the JSON child'];
    const named = this.#named();
    return [named && guideStore.get(named.id), `${named?.id ?? ''}.json`];
  }

  #named(): { readonly attribute: 'regio' | 'organisatie'; readonly id: string } | undefined {
    const found = (['organisatie', 'regio'] as const).find((attribute) => writtenId(this.#host[attribute]) !== '');
    return found && { attribute: found, id: writtenId(this.#host[found]) };
  }

  #warnWhenMissing({ attribute, id }: { readonly attribute: string; readonly id: string }): void {
    const missing = guideStore.missing(id);
    if (!missing) return;
    const { why, tried } = missing;
    const element = `<${this.#tag}>`;
    const named = `${attribute}="${id}"`;
    if (why === 'unknown') {
      warnOnce(`${element} does not know ${named}`, ` (known: ${knownIds().join(', ')}); it shows the fallback.`);
    } else {
      const looked = tried.length > 0 ? `looked at ${tried.join(', ')}` : 'the script does not know where it came from';
      warnOnce(
        `${element} could not read the content of ${named} (${looked}); it shows the fallback. Where another script moves ours, such as an optimiser: leave ours out there, or write data-site="https://..." with the address of its site on the element.`,
      );
    }
  }

  /** `<script type="application/json">` inside the element: a guide, for pages that may not fetch. */
  #readChild(): unknown {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (!script) return undefined;
    try {
      return JSON.parse(script.textContent);
    } catch (error) {
      // The page builder learns where it breaks; the reader keeps the fallback with the phone numbers.
      this.#unreadable = true;
      warnOnce(`<${this.#tag}>: the JSON child cannot be read (${String(error)}); it shows the fallback.`);
      return undefined;
    }
  }
}
