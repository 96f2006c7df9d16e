import { siteStore } from '../../components/state/site-store.js';
import { warnOnce } from '../../components/warn-once.js';
import { settings } from '../../shared/settings.js';
import { LinkElement } from './link-element.js';
import { linkTarget } from './link-target.js';
import type { SiteAddress } from './site-address.js';

/** What an editor writes; the fragment is for systems that throw `data-*` away. */
const marked = 'a[data-meldcode],a[href$="#meldcode"]';

/**
 * Puts an element beside each link into our own site, now and when one is added later. A link is the one thing that every content
 * system lets through, and where this script does not run it is still a link (ecosystem 0).
 */
export function upgradeLinks(address: SiteAddress): void {
  siteStore.use(() => address.sites[0]);
  const links = new Links(address);
  afterHydration(() => {
    links.watch();
  });
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
  readonly #address: SiteAddress;
  readonly #beside = new WeakMap<Node, LinkElement>();
  /** Links beside which the page wants no element. */
  readonly #left = new WeakSet<Node>();
  /** Of each element its link, for a page that takes the element away and leaves the link. */
  readonly #linkOf = new WeakMap<Node, HTMLAnchorElement>();

  constructor(address: SiteAddress) {
    this.#address = address;
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
    const isSame = isOurs && beside.shows(linkTarget(link, this.#address.sites));
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
    const target = linkTarget(link, this.#address.sites);
    if (!target) {
      const [site = 'a site whose address the script does not know'] = this.#address.sites;
      warnOnce(
        `The link to ${link.href} stays a link: it leads to no region or organisation of ${site}. Where another script moves ours, such as an optimiser: leave ours out there, or write data-site="https://..." with the address of its site on the script.`,
      );
      return;
    }
    const beside = new LinkElement(link, target);
    this.#beside.set(link, beside);
    this.#linkOf.set(beside.element, link);
  }
}
