import type { Answer, AskId, Assessment, Given, Mode, Weighing } from '../../src/engine/index.js';
import type { Expected, Flat } from './oracle.js';

const allAnswers: readonly Answer[] = ['ja', 'nee', 'twijfel', 'open'];

/** Question 5 has an answer of its own: the agreed term still runs. */
const answersTo = (id: AskId) => (id === 'vraag-5' ? ([...allAnswers, 'nog-niet'] as const) : allAnswers);

const nothing: Flat = {
  acuut: 'open',
  structureel: 'open',
  disclosure: 'open',
  'vraag-1': 'open',
  'vraag-3': 'open',
  'vraag-4': 'open',
  'vraag-5': 'open',
};

/** Every combination of answers to `ids`; the rest stays open. */
function combinationsOf(ids: readonly AskId[]): readonly Flat[] {
  return ids.reduce<readonly Flat[]>(
    (flats, id) => flats.flatMap((flat) => answersTo(id).map((answer) => ({ ...flat, [id]: answer }))),
    [nothing],
  );
}

/** What each weighing asks: 4096 combinations of the first, 1280 of looking again. */
export const combinations: Readonly<Record<Weighing, readonly Flat[]>> = {
  eerste: combinationsOf(['acuut', 'structureel', 'disclosure', 'vraag-1', 'vraag-3', 'vraag-4']),
  opnieuw: combinationsOf(['acuut', 'structureel', 'disclosure', 'vraag-4', 'vraag-5']),
};

export const modes: readonly Mode[] = [
  { weighing: 'eerste', fast: false },
  { weighing: 'eerste', fast: true },
  { weighing: 'opnieuw', fast: false },
  { weighing: 'opnieuw', fast: true },
];

/** Every combination in every mode: 2 x 4096 + 2 x 1280. */
export const everything: readonly { readonly flat: Flat; readonly given: Given; readonly mode: Mode }[] = modes.flatMap(
  (mode) => combinations[mode.weighing].map((flat) => ({ flat, given: givenOf(flat), mode })),
);

export function givenOf(flat: Flat): Given {
  const { acuut, structureel, disclosure, ...answers } = flat;
  return { signs: { acuut, structureel, disclosure }, answers };
}

export function flatOf({ signs, answers }: Given): Flat {
  return { ...signs, ...answers };
}

/** An assessment as the tables write it. */
export function asLine({ rule, next, outcome, report, help, norms }: Assessment): Expected {
  return {
    line: rule,
    next,
    outcome,
    report,
    help,
    norm: norms.map((norm) => norm.replace('meldnorm-', '')).join('+'),
  };
}

/** The values and how often each occurs. */
export function counts(values: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const value of values) result[value] = (result[value] ?? 0) + 1;
  return result;
}

/**
 * The combinations for which a rule does not hold; none, if all is well. Quicker than an expectation for each of them. A rule
 * about no combination at all would prove nothing, so that is a mistake.
 */
export function exceptions<Item extends { readonly flat: Flat }>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): readonly string[] {
  if (items.length === 0) throw new Error('exceptions: there is nothing to check');
  return items.filter((item) => !holds(item)).map(({ flat }) => JSON.stringify(flat));
}
