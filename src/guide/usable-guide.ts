import type { Guide } from '../schema/guide.js';

/** The version of the content format that these elements read. The same number as in `src/schema/national.ts`. */
export const readableFormat = 1;

const expected = ['contacts', 'questions', 'signs', 'outcomes', 'actions', 'steps', 'ui', 'theme'] as const;

/**
 * What is wrong with a guide, in words for a page builder; undefined when it can be shown. The build has validated it, so
 * this only tells apart what is no guide, or one of a later version.
 */
export function troubleWith(guide: unknown): string | undefined {
  if (typeof guide !== 'object' || guide === null) return 'is no object';
  const { format } = guide as Partial<Guide>;
  if (typeof format !== 'number') return 'has no "format"';
  if (format > readableFormat) {
    return `has format ${String(format)}, and this script reads ${String(readableFormat)}: use the script of the same version as the content`;
  }
  const missing = expected.filter((key) => !(key in guide));
  if (missing.length > 0) return `misses ${missing.join(', ')}`;
  return hasNumbers(guide) ? undefined : 'misses a phone number of its "strip"';
}

/** 112 and Veilig Thuis are on every screen: a guide without them is not shown (design 2.2). */
function hasNumbers({ strip, contacts }: Partial<Guide>): boolean {
  return Array.isArray(strip) && strip.length > 0 && strip.every((id: string) => contacts?.[id]?.phone);
}
