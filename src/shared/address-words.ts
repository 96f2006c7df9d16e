/** An address as people write it down: `veiligthuisdrenthe.nl/professionals`. */
export function wordsOfAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Whose site an address is: `veiligthuisdrenthe.nl`. */
export function siteOf(url: string): string {
  return wordsOfAddress(url).replace(/[/?#].*$/, '');
}

/** The parts of an address between which a line may end. */
export function addressParts(words: string): readonly string[] {
  return words.split(/(?<=\/)/);
}
