import type { XmlElement } from './xml.js';

/** A drawing repeats a part some times. A hundred in a hundred in a hundred would keep a browser busy for good. */
const most = 500;

/** Whether parts that name parts that name parts add up to more than a drawing needs; a part in itself is without end. */
export function isRepeatedTooOften(elements: readonly XmlElement[]): boolean {
  const within = new Map<string, string[]>();
  const everywhere: string[] = [];
  for (const element of elements) {
    const named = namedBy(element);
    everywhere.push(...named);
    for (const { attributes } of [element, ...element.inside]) {
      const id = attributes.get('id');
      if (id !== undefined) within.set(id, [...(within.get(id) ?? []), ...named]);
    }
  }
  const counts = new Map<string, number>();
  return everywhere.reduce((sum, id) => sum + countOf(id, within, counts), 0) > most;
}

/** How many parts are drawn where this one is. */
function countOf(id: string, within: ReadonlyMap<string, readonly string[]>, counts: Map<string, number>): number {
  const known = counts.get(id);
  if (known !== undefined) return known;
  // Whoever comes by here again before it is counted has gone round in a circle.
  counts.set(id, Infinity);
  const count = (within.get(id) ?? []).reduce((sum, next) => sum + countOf(next, within, counts), 1);
  counts.set(id, count);
  return count;
}

function namedBy({ attributes }: XmlElement): readonly string[] {
  return [...attributes].flatMap(([key, value]) => {
    if (/(^|:)href$/.test(key)) return [value.slice(1)];
    return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id = '']) => id);
  });
}
