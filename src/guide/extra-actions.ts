import type { Assessment } from '../engine/index.js';
import type { Guide, GuideExtraAction } from '../schema/guide.js';

/** What the organisation does as well after this outcome: what it does after a report makes no sense where nothing is decided. */
export function extraActionsFor(guide: Guide, { norms, outcome }: Assessment): readonly GuideExtraAction[] {
  const reports = norms.length > 0;
  const helps = outcome === 'hulp' || outcome === 'hulp-loopt';
  return guide.extraActions.filter(({ when }) => when === 'always' || reports || (when === 'report-or-help' && helps));
}
