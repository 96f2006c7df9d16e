import { signIds, stepIds } from '../../engine/index.js';
import type { Guide } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { sheetView, type SheetPlace, type SheetView } from './sheet.js';
import { sourcesIn } from './sources.js';

/** `/<id>/poster/`: A3 on the wall of the staff room. */
export interface PosterView extends SheetView {
  readonly steps: readonly { readonly number: number; readonly name: string; readonly goal: string }[];
  readonly signs: readonly SignView[];
  /** The first meldnorm: any sign is a reason to report. */
  readonly norm: string;
}

/** A sign of unsafety by name and meaning. */
export interface SignView {
  readonly title: string;
  readonly meaning: string;
}

export function posterView(guide: Guide, input: SiteInput, place: Omit<SheetPlace, 'sources'>): PosterView {
  const { steps, meldnormen } = guide;
  const shown = [stepIds.map((id) => steps[id].goal), signIds.map((id) => guide.signs[id]), meldnormen['meldnorm-1']];
  return {
    ...sheetView(guide, input, { ...place, sources: sourcesIn(shown) }),
    steps: stepIds.map((id, at) => ({ number: at + 1, name: steps[id].name, goal: steps[id].goal.text })),
    signs: signViews(guide),
    norm: meldnormen['meldnorm-1'].text,
  };
}

/** The three signs, each with the first line of its explanation. */
export function signViews({ signs }: Guide): readonly SignView[] {
  return signIds.map((id) => ({ title: signs[id].title, meaning: signs[id].explanation[0]?.text ?? signs[id].text }));
}
