import { checkTree, type CheckEndId, type CheckId, type CheckNode } from '../../engine/index.js';
import type { Guide, GuideCheck, GuideCheckPart } from '../../schema/guide.js';

/** A check without a script: a tree of questions, in which each answer opens what follows from it. */
export interface CheckFlowView {
  /** Null at an end. */
  readonly question: GuideCheckPart | null;
  /** Null at a question. */
  readonly end: GuideCheckPart | null;
  /** Its answers are a group: one at most is open. */
  readonly group: string;
  readonly answers: readonly { readonly label: string; readonly to: CheckFlowView }[];
}

/** Every way through a check of a guide; null in content without it. */
export function checkFlowView(id: CheckId, guide: Guide): CheckFlowView | null {
  const check = guide.checks?.[id];
  return check ? flowAt(checkTree(id), check, guide, id) : null;
}

function flowAt(place: CheckNode | CheckEndId, check: GuideCheck, guide: Guide, group: string): CheckFlowView {
  if (typeof place === 'string') return { question: null, end: check.ends[place] ?? null, group, answers: [] };
  return {
    ...{ question: check.questions[place.question] ?? null, end: null, group },
    answers: place.answers.map(({ value, to }) => ({
      label: guide.ui[`check-${value}`],
      to: flowAt(to, check, guide, `${group}-${value}`),
    })),
  };
}
