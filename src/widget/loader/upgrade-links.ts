import { siteStore } from '../../components/state/site-store.js';
import { warnOnce } from '../../components/warn-once.js';
import { settings } from '../../shared/settings.js';
import { LinkElement } from './link-element.js';
import { linkTarget } from './link-target.js';

/** What an editor writes; the fragment is for systems that throw `data-*` away. */
const marked = 'a[data-meldcode],a[href$="#meldcode"]';

/**
 * Puts an element beside each link into our own site, now and when one is added later. A link is the one thing that every content
 * system lets through, and where this script does not run it is still a link (ecosystem 0).
 *
 * @param script Address of the script, two folders below the root of its site.
 */
export function upgradeLinks(script: string): void {
  const site = siteOf(script);
  siteStore.use(site);
  if (site === undefined) return;
  const links = new Links(site);
  afterHydration(() => {
    links.watch();
  });
}

function siteOf(script: string): string | undefined {
  try {
    return new URL('../../', script).href;
  } catch {
    // The address of a module can be a blob, which has no folders and so no site.
    return undefined;
  }
}

/**
 * A framework whose server wrote the page compares it with what it makes of it itself, and takes a node in between for a fault (React:
 * error 418). It does so while the page loads or right after that, so we wait; what is there until then is the link.
 */
function afterHydration(start: () => void): void {
  const onLoad = () => {
    // WebKit has no such callback.
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 3000 });
    else setTimeout(start, 200);
  };
  // A page that has just loaded has its frameworks' first work still before it.
  if (document.readyState === 'complete') onLoad();
  else addEventListener('load', onLoad, { once: true });
}

/** The marked links of a page, and the element beside each. */
class Links {
  readonly #site: string;
  readonly #beside = new WeakMap<Node, LinkElement>();
  /** Links beside which the page wants no element. */
  readonly #left = new WeakSet<Node>();
  /** Of each element its link, for a page that takes the element away and leaves the link. */
  readonly #linkOf = new WeakMap<Node, HTMLAnchorElement>();

  constructor(site: string) {
    this.#site = site;
  }

  watch(): void {
    this.#upgradeIn(document);
    new MutationObserver((records) => {
      this.#onChange(records);
    }).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['href', 'data-meldcode', ...settings.map((name) => `data-${name}`)],
    });
  }

  #onChange(records: readonly MutationRecord[]): void {
    const moved = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    const changed = records.flatMap(({ type, target, removedNodes }) =>
      type === 'attributes' ? [target] : [...removedNodes],
    );
    for (const node of new Set(changed)) {
      const link = this.#linkOf.get(node) ?? node;
      if (link instanceof HTMLAnchorElement) this.#settle(link, moved.has(link));
    }
    for (const place of new Set(records.map(({ target }) => target))) this.#upgradeIn(place as Element);
  }

  /** The page changed, moved or took away a link, or the element beside it. */
  #settle(link: HTMLAnchorElement, moved: boolean): void {
    const beside = this.#beside.get(link);
    if (!beside) return;
    const isOurs = link.isConnected && link.matches(marked);
    const isSame = isOurs && beside.shows(linkTarget(link, this.#site));
    if (isSame) beside.takeSettings();
    if (isSame && beside.follow(moved)) return;
    beside.remove();
    if (isSame) this.#left.add(link);
    this.#beside.delete(link);
  }

  #upgradeIn(place: ParentNode): void {
    if (place instanceof HTMLAnchorElement && place.matches(marked)) this.#upgrade(place);
    for (const link of place.querySelectorAll<HTMLAnchorElement>(marked)) this.#upgrade(link);
  }

  #upgrade(link: HTMLAnchorElement): void {
    if (this.#beside.has(link) || this.#left.has(link)) return;
    // Inside an element a link is the fallback; in a picture it is another kind of link; and a visitor's comment is no place for us.
    if (link.closest('meldcode-wizard,afwegingskader-check,svg,[rel~=ugc]')) return;
    const target = linkTarget(link, this.#site);
    if (!target) {
      warnOnce(`The link to ${link.href} stays a link: it leads to no region or organisation of ${this.#site}.`);
      return;
    }
    const beside = new LinkElement(link, target);
    this.#beside.set(link, beside);
    this.#linkOf.set(beside.element, link);
  }
}
