import { alignedTable } from '../../src/site/reference/aligned-table.js';
import type { Walk } from './walk.js';

type Most = (pick: (walk: Walk) => number) => number;

/** What stands in a column, of the walks to one outcome. */
const columns = {
  Questions: (most: Most) => most(({ questions }) => questions.length),
  Taps: (most: Most) => most(({ total }) => total.taps),
  Swipes: (most: Most) => most(({ total }) => total.swipes),
  Words: (most: Most) => most(({ total }) => total.words),
  'First answer': (most: Most) => most(({ questions }) => Math.max(...questions.map(({ first }) => first))),
  'Last answer': (most: Most) => most(({ questions }) => Math.max(...questions.map(({ last }) => last))),
  Elements: (most: Most) => most(({ questions }) => Math.max(...questions.map(({ elements }) => elements))),
  'Outcome words': (most: Most) => most(({ outcome }) => outcome.words),
  'Outcome px': (most: Most) => most(({ outcome }) => outcome.height),
} as const;

type Column = keyof typeof columns;

const all = Object.keys(columns) as Column[];
/** What changes from outcome to outcome. */
export const inShort: readonly Column[] = all.filter(
  (name) => !['First answer', 'Last answer', 'Elements'].includes(name),
);

/** One line for each outcome, with the most that any of these walks asked for. */
export function tableOf(walks: readonly Walk[], names: readonly Column[] = all): string {
  const outcomes = [...new Set(walks.map(({ way }) => way.outcome))];
  const lines = outcomes.map((outcome) => {
    const most: Most = (pick) => Math.max(...walks.filter(({ way }) => way.outcome === outcome).map(pick));
    return [outcome, ...names.map((name) => String(columns[name](most)))];
  });
  return alignedTable([['Outcome', ...names], ...lines]);
}
