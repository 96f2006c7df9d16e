import type { Guide } from '../../schema/guide.js';
import { nationalRegionId } from '../../schema/national-region.js';

/** Whether a region alone has to confirm a guide: of an organisation and of the whole country it is for others as well. */
export function isOfRegion({ id, kind }: Pick<Guide, 'id' | 'kind'>): boolean {
  return kind === 'regio' && id !== nationalRegionId;
}
