const longest = 60;

/** A value of a file as a message shows it: short, and with every sign visible. */
export function shown(value: unknown): string {
  const printed = JSON.stringify(value) as string | undefined;
  const text = printed ?? String(value);
  return visible(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** A text with the code point of each character that cannot be seen, or that would turn the line of a message round. */
export function visible(text: string): string {
  return text.replace(/\p{C}/gu, codePoint);
}

/** The code point of a character as Unicode writes it: `U+200B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
