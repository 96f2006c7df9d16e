import { troubleWith } from '../../guide/usable-guide.js';
import { toWidgetGuide } from '../../guide/resolve/widget-guide.js';
import type { Guide } from '../../schema/guide.js';

/**
 * The guide, after the same look that an element takes at it. An element that refuses its guide shows only the fallback, so a build
 * may never make one; the checks of the files are there to see to that, and this is for the mistake in them.
 *
 * @throws when the elements would refuse it.
 */
export function usable(guide: Guide): Guide {
  const trouble = troubleWith(toWidgetGuide(guide));
  if (trouble !== undefined)
    throw new Error(`usable: the elements would refuse the guide of "${guide.id}", which ${trouble}`);
  return guide;
}
