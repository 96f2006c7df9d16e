import { contentFormat } from '../shared/content-format.js';
import type { Guide } from '../schema/guide.js';

const expected = ['contacts', 'questions', 'signs', 'outcomes', 'actions', 'steps', 'ui', 'theme'] as const;

/**
 * What is wrong with a guide, in words for a page builder; undefined when it can be shown. The build has validated it, so
 * this only tells apart what is no guide, or one of a later version.
 */
export function troubleWith(guide: unknown): string | undefined {
  if (typeof guide !== 'object' || guide === null) return 'is no object';
  const { format } = guide as Partial<Guide>;
  if (typeof format !== 'number') return 'has no "format"';
  if (format > contentFormat) {
    return `has format ${String(format)}, and this script reads ${String(contentFormat)}: use the script of the same version as the content`;
  }
  const missing = expected.filter((key) => !(key in guide));
  if (missing.length > 0) return `misses ${missing.join(', ')}`;
  return hasNumbers(guide) ? undefined : 'misses a phone number of its "strip"';
}

/** 112 and Veilig Thuis are on every screen: a guide without them is not shown (design 2.2). */
function hasNumbers({ strip, contacts }: Partial<Guide>): boolean {
  return Array.isArray(strip) && strip.length > 0 && strip.every((id: string) => contacts?.[id]?.phone);
}
