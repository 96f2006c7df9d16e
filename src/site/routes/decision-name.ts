import type { Decision } from '../../engine/index.js';
import type { National } from '../../schema/national.js';

/** Whether to report or to help as it stands in a table or a picture. */
export function decisionName(decision: Decision, { ui, decisionTable }: National): string {
  const names = { ja: ui['answer-ja'], nee: ui['answer-nee'], onbeslist: decisionTable.undecided };
  return names[decision];
}
