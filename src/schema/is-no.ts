const longest = 60;

/** A value of a file as a message shows it: short, and with every sign visible. */
export function shown(value: unknown): string {
  const printed = JSON.stringify(value) as string | undefined;
  const characters = [...(printed ?? String(value))];
  const short = characters.length > longest ? [...characters.slice(0, longest), '…'] : characters;
  // What turns a line round or cannot be seen would do so in the message too.
  return short.map((character) => (/\p{C}/u.test(character) ? codePoint(character) : character)).join('');
}

/** The code point of a character as Unicode writes it: `U+200B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The message for a value of the wrong form, such as `"2026-13-01" is no date (expected one such as "2026-11-23")`. */
export function isNo(what: string, expected: string) {
  return {
    error: ({ input }: { readonly input?: unknown }) => `${shown(input)} is no ${what} (expected ${expected})`,
  };
}
