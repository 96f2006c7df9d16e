/** An address as people write it down: `veiligthuisdrenthe.nl/professionals`. */
export function wordsOfAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
