import { questionIds, signIds } from '../../engine/index.js';
import type { Guide } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { sheetView, type SheetPlace, type SheetView } from './sheet.js';
import { sourcesIn } from './sources.js';

/** `/<id>/zakkaart/`: the two sides of a card of 85.6 by 54 mm, as large as a bank card, and sheets with ten of them to print and cut. */
export interface WalletView extends SheetView {
  readonly signs: readonly string[];
  readonly questions: readonly { readonly number: number; readonly text: string }[];
  /** Those on a sheet; they say the same. */
  readonly copies: readonly number[];
}

export function walletView(guide: Guide, input: SiteInput, place: Omit<SheetPlace, 'sources'>): WalletView {
  const { signs, questions } = guide;
  return {
    ...sheetView(guide, input, { ...place, sources: sourcesIn([signs, questions]) }),
    signs: signIds.map((id) => signs[id].title),
    questions: questionIds.map((id, at) => ({ number: at + 1, text: questions[id].short ?? questions[id].title })),
    copies: Array.from({ length: 10 }, (_, at) => at + 1),
  };
}
