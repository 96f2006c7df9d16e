import { everyRoute, isContradiction, type Decision, type OutcomeId, type Rule } from '../../engine/index.js';
import { letterOf, type ActionList } from './action-lists.js';
import { modes, type ModeId } from './mode.js';
import { answerNames, normNumbers, numberOf, titleOf, type AskNames } from '../../guide/names.js';

/** One route as a row of the decision table. */
export interface RouteRow {
  readonly number: number;
  readonly conditions: readonly { number: string; title: string; answers: readonly string[] }[];
  /** The line of the table of rules that decides. */
  readonly rule: Rule;
  readonly outcome: string;
  /** The advice names that an answer contradicts a sign. */
  readonly contradiction: boolean;
  readonly report: Decision;
  readonly help: Decision;
  readonly norms: string;
  /** The letter of the list of actions. */
  readonly list: string;
}

type RowWords = AskNames & { readonly outcomes: Readonly<Record<OutcomeId, { readonly title: string }>> };

/** Every route of a mode in words, answers that lead to the same advice together in one row. */
export function routeRows(mode: ModeId, words: RowWords, lists: readonly ActionList[]): readonly RouteRow[] {
  return everyRoute(modes[mode]).map(({ choices, end }, at) => {
    const { outcome, rule, report, help, norms } = end.assessment;
    if (!outcome) throw new Error(`routeRows: a route of ${mode} ends without an outcome (${rule})`);
    return {
      number: at + 1,
      conditions: choices.map(({ ask, answers }) => ({
        number: numberOf(ask),
        title: titleOf(ask, words),
        answers: answerNames(answers, words),
      })),
      rule,
      outcome: words.outcomes[outcome].title,
      contradiction: isContradiction(end.assessment),
      report,
      help,
      norms: normNumbers(norms),
      list: letterOf(end.actions, lists),
    };
  });
}
