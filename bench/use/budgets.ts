import { isSign } from '../../src/engine/index.js';
import type { Cost, Walk } from './walk.js';

/** Design 6: what a reader may be asked, on a telephone of 375 × 667 with the font of the system at its own size. */
export const telephone = { width: 375, height: 667 } as const;

/** A budget, and what was measured of it. */
export interface Check {
  readonly says: string;
  readonly most: number;
  readonly measured: number;
}

const ofCost = (says: string, measured: Cost, most: Cost): readonly Check[] =>
  (['taps', 'swipes', 'words'] as const).map((unit) => ({
    says: `${unit} ${says}`,
    most: most[unit],
    measured: measured[unit],
  }));

/** Every budget that this walk has to keep. */
export function budgetsOf(walk: Walk): readonly Check[] {
  const { start, steps, questions, answers, outcome, toWeighing, toFirstSign, way } = walk;
  const signs = way.path.findIndex(([id]) => id === 'acuut') + 1;
  const most = (pick: (screen: Walk['start']) => number) => Math.max(...questions.map(pick));
  const tops = questions.map(({ first }) => first);
  return [
    ...(way.weighing === 'eerste'
      ? [
          { says: 'the end of the button that starts', most: telephone.height, measured: start.last },
          { says: 'words to the button that starts', most: 60, measured: start.wordsToChoose },
        ]
      : []),
    ...steps.flatMap(({ wordsToChoose, last }, at) => [
      { says: `words to the way on from step ${String(at + 1)}`, most: 60, measured: wordsToChoose },
      { says: `the end of the way on from step ${String(at + 1)}`, most: telephone.height, measured: last },
    ]),
    { says: 'the first answer', most: 330, measured: most(({ first }) => first) },
    { says: 'the last answer', most: 650, measured: most(({ last }) => last) },
    { says: 'elements of a question', most: 70, measured: most(({ elements }) => elements) },
    { says: 'between the tops of first answers', most: 0, measured: Math.max(...tops) - Math.min(...tops) },
    ...ofCost('to the weighing', toWeighing, { taps: 3, swipes: 2, words: 200 }),
    ...ofCost('to the answer of the first sign', toFirstSign, { taps: 6, swipes: 2, words: 350 }),
    ...way.path.flatMap(([id], at) => {
      const cost = answers[at];
      const isFurther = at >= signs && isSign(id) && cost;
      return isFurther ? ofCost(`of the answer to ${id}`, cost, { taps: 1, swipes: 0, words: 45 }) : [];
    }),
    { says: 'what to do at an outcome', most: telephone.height - 48, measured: outcome.first },
    { says: 'words of an outcome', most: 250, measured: outcome.words },
    { says: 'the height of an outcome', most: telephone.height * 2.5, measured: outcome.height },
  ];
}

/** The budgets that were not kept, to read. */
export const missedOf = (walk: Walk): readonly string[] =>
  missedIn(`${walk.guide}, ${walk.beroepsgroep}, ${walk.way.outcome}`, budgetsOf(walk));

/** The same of other screens, with whose they are. */
export const missedIn = (where: string, checks: readonly Check[]): readonly string[] =>
  checks
    .filter(({ most, measured }) => measured > most)
    .map(({ says, most, measured }) => `${where}: ${String(measured)} ${says}, of ${String(most)}`);
