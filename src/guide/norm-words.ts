import type { MeldnormId } from '../engine/index.js';
import type { Guide } from '../schema/guide.js';
import { fill } from '../shared/fill.js';
import { normNumber } from './names.js';
import { outsideLaw } from './outside-law.js';

/**
 * A meldnorm by which a report stands. It binds professionals; who is outside the law reads the same as advice.
 *
 * @param beroepsgroep Id of the reader's group; null while she chose none.
 */
export function normWords(guide: Guide, norm: MeldnormId, beroepsgroep: string | null): string {
  const word = outsideLaw(guide, beroepsgroep) === null ? guide.ui.norm : guide.ui['norm-advice'];
  return `${fill(word, { nummer: normNumber(norm) })} ${guide.meldnormen[norm].text}`;
}
