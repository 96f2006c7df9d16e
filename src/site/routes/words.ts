import { isSign, type AskId, type MeldnormId } from '../../engine/index.js';
import type { AnswerId, SignId } from '../../engine/index.js';

/** Names of questions and signs; the national content has them, and so has every guide. */
export interface AskWords {
  readonly questions: Readonly<Record<AnswerId, { readonly title: string }>>;
  readonly signs: Readonly<Record<SignId, { readonly title: string }>>;
}

/** The number under which documents know a question; the signs are parts of question 2. */
export function numberOf(ask: AskId): string {
  return isSign(ask) ? '2' : ask.replace('vraag-', '');
}

/** A question or sign by name. */
export function titleOf(ask: AskId, words: AskWords): string {
  return isSign(ask) ? words.signs[ask].title : words.questions[ask].title;
}

/** The meldnormen as documents write them: `1`, `1 + 3`; empty without one. */
export function normNumbers(norms: readonly MeldnormId[]): string {
  return norms.map((id) => id.replace('meldnorm-', '')).join(' + ');
}
