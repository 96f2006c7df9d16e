import {
  isSign,
  signIds,
  stepIds,
  type AnswerValue,
  type AskId,
  type MeldnormId,
  type StepId,
} from '../engine/index.js';
import type { Guide } from '../schema/guide.js';
import { fill } from '../shared/fill.js';

/** Names of questions, signs and answers; the national content has them, and so has every guide. */
export interface AskNames {
  readonly ui: Readonly<Record<`answer-${AnswerValue}`, string>>;
  readonly questions: Readonly<Record<Exclude<keyof Guide['questions'], 'vraag-2'>, { readonly title: string }>>;
  readonly signs: Readonly<Record<keyof Guide['signs'], { readonly title: string }>>;
}

/** The number under which documents know a question; the signs are parts of question 2. */
export function numberOf(ask: AskId): string {
  return isSign(ask) ? '2' : ask.replace('vraag-', '');
}

/** The same on a screen: "2a", "2b" and "2c", so that a reader sees that the next sign is another one. */
export function placeNumberOf(ask: AskId): string {
  return isSign(ask) ? `${numberOf(ask)}${'abc'.charAt(signIds.indexOf(ask))}` : numberOf(ask);
}

/** A question or sign by name. */
export function titleOf(ask: AskId, names: AskNames): string {
  return isSign(ask) ? names.signs[ask].title : names.questions[ask].title;
}

/** Answers as they stand in a table or beside an arrow. */
export function answerNames(answers: readonly AnswerValue[], { ui }: Pick<AskNames, 'ui'>): readonly string[] {
  return answers.map((answer) => ui[`answer-${answer}`]);
}

/** "Vraag 2: acute onveiligheid": the number on the paper afwegingskader, and what it is about. */
export function kickerFor(guide: Guide, ask: AskId): string {
  return fill(guide.ui['question-number'], { nummer: numberOf(ask), titel: titleOf(ask, guide) });
}

/** "Stap 2 van 5 · Overleg": where the reader is, on one line. */
export function stepPlace({ ui, steps }: Guide, id: StepId): string {
  return fill(ui['step-place'], { nummer: stepIds.indexOf(id) + 1, naam: steps[id].short });
}

/** The number of a meldnorm, as documents write it. */
export function normNumber(norm: MeldnormId): string {
  return norm.replace('meldnorm-', '');
}

/** The meldnormen as documents write them: `1`, `1 + 3`; empty without one. */
export function normNumbers(norms: readonly MeldnormId[]): string {
  return norms.map(normNumber).join(' + ');
}

/** A source as a reader takes it in on a screen: of an address only whose it is. The account for her file has it whole. */
export function sourceName(source: string): string {
  return source.replace(/https?:\/\/(?:www\.)?([^/\s;]+)[^\s;]*/g, '$1');
}
