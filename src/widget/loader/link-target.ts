/** What a link into our own site shows. */
export interface LinkTarget {
  readonly tag: 'meldcode-wizard' | 'afwegingskader-check';
  /** Id of a region or organisation. */
  readonly id: string;
}

/** A page as editors copy its address: with or without its last slash, `index.html`, a query or a fragment. */
const page = /^([\w-]+)(\/afwegingskader)?(\/|\/index\.html?)?$/i;

/**
 * Where a link leads in our site; undefined for every page that has no element, and for every other site.
 *
 * @param sites Addresses that the site may have, each with a slash at its end.
 */
export function linkTarget(link: HTMLAnchorElement, sites: readonly string[]): LinkTarget | undefined {
  for (const site of sites) {
    const target = targetIn(link, site);
    if (target) return target;
  }
  return undefined;
}

function targetIn({ host, pathname }: HTMLAnchorElement, site: string): LinkTarget | undefined {
  const root = new URL(site);
  // A page over http can have `//HOST/` in its links; it is the same site.
  if (host !== root.host || !pathname.startsWith(root.pathname)) return undefined;
  const [, id, check] = page.exec(pathname.slice(root.pathname.length)) ?? [];
  if (id === undefined) return undefined;
  return { tag: check === undefined ? 'meldcode-wizard' : 'afwegingskader-check', id: id.toLowerCase() };
}
