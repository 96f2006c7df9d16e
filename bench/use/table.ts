import { alignedTable } from '../../src/site/reference/aligned-table.js';
import type { Walk } from './walk.js';

const head = [
  'Outcome',
  'Questions',
  'Taps',
  'Swipes',
  'Words',
  'First answer',
  'Last answer',
  'Elements',
  'Outcome words',
  'Outcome px',
];

/** One line for each outcome, with the most that any of these walks asked for. */
export function tableOf(walks: readonly Walk[]): string {
  const outcomes = [...new Set(walks.map(({ way }) => way.outcome))];
  return alignedTable([
    head,
    ...outcomes.map((outcome) =>
      lineOf(
        outcome,
        walks.filter(({ way }) => way.outcome === outcome),
      ),
    ),
  ]);
}

function lineOf(outcome: string, walks: readonly Walk[]): readonly string[] {
  const most = (pick: (walk: Walk) => number) => String(Math.max(...walks.map(pick)));
  const ofQuestions = (pick: (screen: Walk['start']) => number) =>
    most(({ questions }) => Math.max(...questions.map(pick)));
  return [
    outcome,
    most(({ questions }) => questions.length),
    most(({ total }) => total.taps),
    most(({ total }) => total.swipes),
    most(({ total }) => total.words),
    ofQuestions(({ first }) => first),
    ofQuestions(({ last }) => last),
    ofQuestions(({ elements }) => elements),
    most(({ outcome: screen }) => screen.words),
    most(({ outcome: screen }) => screen.height),
  ];
}
