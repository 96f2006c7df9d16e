/** A number as we show it: what people type between digits becomes plain spaces, and a single dash stays. Nothing of it is lost. */
export function plainPhone(phone: string): string {
  const plain = phone
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  const isGrouped = /^[\d ]+(-[\d ]+){2,}$/.test(plain);
  return isGrouped ? plain.replace(/ *- */g, ' ') : plain;
}

/** The number that somebody most likely meant, as it has to be written; undefined where that cannot be told. */
export function phoneMeant(text: string, isPhone: (phone: string) => boolean): string | undefined {
  const digits = text
    // A letter that looks like a digit, among digits.
    .replace(/(?<=\d[\s-]?[oOlI]*)[oO]|[oO](?=\d)/g, '0')
    .replace(/(?<=\d[oOlI]*)[lI]/g, '1')
    .replace(/^\D*(\+|\b00)\s*31[\s-]*(\(0\))?[\s-]*/, '0');
  const meant = plainPhone(digits.replace(/[^\d\s\p{Pd}]+/gu, ' '));
  return isPhone(meant) ? meant : undefined;
}
