import { siteStore } from '../../components/state/site-store.js';
import { warnOnce } from '../../components/warn-once.js';
import { settings } from '../../shared/settings.js';

/** What an editor writes; the fragment is for systems that throw `data-*` away. */
const marked = 'a[data-meldcode],a[href$="#meldcode"]';

/**
 * Makes elements of the links into our own site, now and when one is added later. A link is the one thing that every content
 * system lets through, and where this script does not run it is still a link (ecosystem 0).
 *
 * @param script Address of the script, two folders below the root of its site.
 */
export function upgradeLinks(script: string): void {
  const site = siteOf(script);
  siteStore.use(site);
  if (site === undefined) return;
  const upgradeIn = (place: ParentNode) => {
    for (const link of place.querySelectorAll<HTMLAnchorElement>(marked)) upgrade(link, site);
  };
  upgradeIn(document);
  new MutationObserver((records) => {
    for (const place of new Set(records.map(({ target }) => target))) upgradeIn(place as Element);
  }).observe(document, { childList: true, subtree: true });
}

function siteOf(script: string): string | undefined {
  try {
    return new URL('../../', script).href;
  } catch {
    // The address of a module can be a blob, which has no folders and so no site.
    return undefined;
  }
}

function upgrade(link: HTMLAnchorElement, site: string): void {
  // Inside an element a link is the fallback; in a picture it is another kind of link; and a visitor's comment is no place for us.
  if (link.closest('meldcode-wizard,afwegingskader-check,svg,[rel~=ugc]')) return;
  const [before, path = ''] = link.href.split(site);
  const [, id, check] = (before === '' && /^([\w-]+)(\/afwegingskader)?\/?([?#]|$)/.exec(path)) || [];
  if (!id) {
    warnOnce(`The link to ${link.href} stays a link: it leads to no region or organisation of ${site}.`);
    return;
  }
  const element = document.createElement(check ? 'afwegingskader-check' : 'meldcode-wizard');
  element.setAttribute('regio', id);
  for (const name of settings) {
    const value = link.dataset[name];
    if (value) element.setAttribute(name, value);
  }
  // The place that the page keeps free for the link is kept free for the element, so that nothing below it moves.
  element.style.minHeight = getComputedStyle(link).minHeight;
  const focused = link.matches(':focus');
  link.before(element);
  element.append(link);
  if (!focused) return;
  // A link that is moved loses the focus. It gets it back where it is still shown; else the heading of the content has it.
  void element.updateComplete.then(() => {
    for (const next of [link, element.renderRoot.querySelector<HTMLElement>('[data-focus]')]) {
      next?.focus({ preventScroll: true });
    }
  });
}
