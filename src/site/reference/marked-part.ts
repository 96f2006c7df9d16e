/** A document with another text between two marks that stand in it once. */
export function withMarkedPart(document: string, [start, end]: readonly [string, string], text: string): string {
  const [before, rest] = split(document, start);
  const [, after] = split(rest, end);
  return `${before}${start}\n\n${text}\n\n${end}${after}`;
}

function split(text: string, mark: string): readonly [string, string] {
  const [before, after, ...others] = text.split(mark);
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error(`withMarkedPart: expected "${mark}" once, found it ${text.split(mark).length - 1} times`);
  }
  return [before, after];
}
