import { isContradiction, type Rule } from '../../engine/index.js';
import type { National } from '../../schema/national.js';
import { letterOf, type ActionList } from './action-lists.js';
import { decisionName } from './decision-name.js';
import { modes, type ModeId } from './mode.js';
import { routesOf } from './routes.js';
import { answerNames, normNumbers, numberOf, titleOf } from '../../guide/names.js';

/** One route as a row of the decision table. */
export interface RouteRow {
  readonly number: number;
  readonly conditions: readonly { number: string; title: string; answers: readonly string[] }[];
  /** The line of the table of rules that decides. */
  readonly rule: Rule;
  readonly outcome: string;
  /** The advice names that an answer contradicts a sign. */
  readonly contradiction: boolean;
  readonly report: string;
  readonly help: string;
  readonly norms: string;
  /** The letter of the list of actions. */
  readonly list: string;
}

/** Every route of a mode in words, answers that lead to the same advice together in one row. */
export function routeRows(mode: ModeId, words: National, lists: readonly ActionList[]): readonly RouteRow[] {
  return routesOf(modes[mode]).map(({ choices, end }, at) => {
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
      report: decisionName(report, words),
      help: decisionName(help, words),
      norms: normNumbers(norms),
      list: letterOf(end.actions, lists),
    };
  });
}
