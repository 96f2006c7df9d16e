import { keyOf, type Content } from './elements.js';
import type { Mark } from './mark-content.js';
import { around, type Box } from './matrix.js';

/** What the pages of a document mark. */
export interface Marks {
  /** What became of a content that the browser marked. */
  partsOf(content: Content): readonly Mark[];
  /** What a content of the new structure shows. */
  markOf(content: Content): Mark | undefined;
}

/** @param parts What became of each content, by `keyOf`. */
export function marksOf(parts: ReadonlyMap<string, readonly Mark[]>): Marks {
  const pageOf = (key: string) => key.slice(0, key.lastIndexOf(' '));
  const fresh = [...parts].flatMap(([key, marks]) =>
    marks.map((mark) => [`${pageOf(key)} ${mark.mcid}`, mark] as const),
  );
  const byKey: ReadonlyMap<string, Mark> = new Map(fresh);
  return {
    partsOf: (content) => parts.get(keyOf(content)) ?? [],
    markOf: (content) => byKey.get(keyOf(content)),
  };
}

/** The letters of contents, one after the other. */
export function textIn(contents: readonly Content[], marks: Marks): string {
  const text = contents.map((content) => marks.markOf(content)?.text ?? '').join(' ');
  return text.replace(/\s+/g, ' ').trim();
}

/** Where a drawing stands; undefined where nothing is drawn. */
export function boxAround(contents: readonly Content[], marks: Marks): Box | undefined {
  const boxes = contents.flatMap((content) => marks.markOf(content)?.box ?? []);
  const points = Array.from(
    { length: boxes.length / 2 },
    (_, at) => [boxes[2 * at] ?? 0, boxes[2 * at + 1] ?? 0] as const,
  );
  return around(points);
}
