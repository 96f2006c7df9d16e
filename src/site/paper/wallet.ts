import { questionIds, signIds } from '../../engine/index.js';
import type { Guide } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { sheetView, type SheetPlace, type SheetView } from './sheet.js';
import { sourcesIn } from './sources.js';

/** `/<id>/zakkaart/`: 85 by 54 mm, several on an A4, each with its two sides beside each other. */
export interface WalletView extends SheetView {
  readonly signs: readonly string[];
  readonly questions: readonly { readonly number: number; readonly text: string }[];
  /** The copies after the first; they say the same. */
  readonly copies: readonly number[];
}

export function walletView(guide: Guide, input: SiteInput, place: Omit<SheetPlace, 'sources'>): WalletView {
  const { signs, questions } = guide;
  return {
    ...sheetView(guide, input, { ...place, sources: sourcesIn([signs, questions]) }),
    signs: signIds.map((id) => signs[id].title),
    questions: questionIds.map((id, at) => ({ number: at + 1, text: questions[id].short ?? questions[id].title })),
    copies: [2, 3, 4],
  };
}
