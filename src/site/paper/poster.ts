import { signIds, stepIds } from '../../engine/index.js';
import type { Guide } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { sheetView, type SheetPlace, type SheetView } from './sheet.js';
import { sourcesIn } from './sources.js';
import { stepPictograms } from './step-pictograms.js';

/** `/<id>/poster/`: A3 on the wall of the staff room, to read while walking by. What a step asks for stands on the card. */
export interface PosterView extends SheetView {
  readonly steps: readonly { readonly number: number; readonly pictogram: string; readonly name: string }[];
  /** Any of these is a reason to report. */
  readonly signs: readonly string[];
}

export function posterView(guide: Guide, input: SiteInput, place: Omit<SheetPlace, 'sources'>): PosterView {
  const { steps, signs } = guide;
  const shown = [stepIds.map((id) => steps[id].goal), signIds.map((id) => signs[id]), guide.meldnormen['meldnorm-1']];
  return {
    ...sheetView(guide, input, { ...place, sources: sourcesIn(shown) }),
    steps: stepIds.map((id, at) => ({ number: at + 1, pictogram: stepPictograms[id], name: steps[id].name })),
    signs: signIds.map((id) => signs[id].title),
  };
}
