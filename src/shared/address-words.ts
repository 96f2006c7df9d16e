/** An address as people write it down: `veiligthuisdrenthe.nl/professionals`. */
export function wordsOfAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Whose site an address is: `veiligthuisdrenthe.nl`. */
export function siteOf(url: string): string {
  return wordsOfAddress(url).replace(/[/?#].*$/, '');
}
