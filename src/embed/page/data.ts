import type { SnippetSite } from '../site.js';

/** What the build wrote at an element of the page: our policy allows no script with data in a page. */
export function siteAt(place: HTMLElement): SnippetSite {
  return JSON.parse(place.dataset['gegevens'] ?? '') as SnippetSite;
}
