/** A part under a title; its lines are in an order that matters, or not. */
export interface AccountPart {
  readonly title: string;
  readonly ordered?: boolean;
  /** Its lines have a few words each, so that on paper they can stand side by side. */
  readonly short?: boolean;
  readonly lines: readonly AccountLine[];
}

/** A line with what it is called, where it has a name. */
export interface AccountLine {
  readonly name?: string;
  readonly text: string;
}

/** A name with what stands between it and the text: a question ends by itself. */
export function called(name: string): string {
  return /[.?!:]$/.test(name) ? name : `${name}:`;
}

/** A line as plain text. */
export function lineText({ name, text }: AccountLine): string {
  return name === undefined ? text : `${called(name)} ${text}`;
}
