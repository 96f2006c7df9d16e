import type { Answer, AskId, Decision, OutcomeId, Rule, Weighing } from '../../src/engine/index.js';

/**
 * The two tables of design 3, transcribed line by line and apart from src/engine, of which only types are used. The tests
 * compare the engine with this for every combination, so a change of the rules has to be made twice to pass.
 */

/** What was given, without the division into signs and answers. */
export type Flat = Readonly<Record<Exclude<AskId, 'vraag-5'>, Answer> & Record<'vraag-5', Answer | 'nog-niet'>>;
type When = (flat: Flat) => boolean;

interface Line {
  readonly line: Rule;
  readonly when: When;
  readonly ask?: AskId;
  readonly outcome?: OutcomeId;
  readonly report?: Decision;
  readonly help?: Decision;
  readonly norm?: string;
}

export interface Expected {
  readonly line: Rule;
  readonly next: AskId | null;
  readonly outcome: OutcomeId | null;
  readonly report: Decision;
  readonly help: Decision;
  /** As in the table: 1, 2, 3, 1+3, or empty. */
  readonly norm: string;
}

const always: When = () => true;
const is =
  (id: AskId, value: Answer | 'nog-niet'): When =>
  (flat) =>
    flat[id] === value;
const anySign =
  (value: Answer): When =>
  (flat) =>
    [flat.acuut, flat.structureel, flat.disclosure].includes(value);
const both =
  (one: When, other: When): When =>
  (flat) =>
    one(flat) && other(flat);
const either =
  (one: When, other: When): When =>
  (flat) =>
    one(flat) || other(flat);

const question2Lines: readonly { readonly when: When; readonly answer: Answer }[] = [
  { when: anySign('ja'), answer: 'ja' },
  { when: is('acuut', 'twijfel'), answer: 'twijfel' },
  { when: anySign('open'), answer: 'open' },
  { when: anySign('twijfel'), answer: 'twijfel' },
  { when: always, answer: 'nee' },
];

/** The answer to question 2 by the line of design 3 that fits first. */
export function question2(flat: Flat): Answer {
  return firstThatFits(question2Lines, flat).answer;
}

const question2Is =
  (value: Answer): When =>
  (flat) =>
    question2(flat) === value;

/** A report by N1 or N8, with rule R for the help beside it. */
function reportWithHelp(line: Rule, when: When): readonly Line[] {
  const melden = { line, outcome: 'melden', report: 'ja', norm: '1' } as const;
  return [
    { ...melden, when: both(when, either(is('vraag-3', 'nee'), is('vraag-4', 'nee'))), help: 'nee' },
    {
      ...melden,
      when: both(when, both(is('vraag-3', 'ja'), is('vraag-4', 'ja'))),
      outcome: 'melden-en-hulp',
      help: 'ja',
    },
    { ...melden, when: both(when, is('vraag-3', 'open')), ask: 'vraag-3' },
    { ...melden, when: both(when, is('vraag-4', 'open')), ask: 'vraag-4' },
    { ...melden, when },
  ];
}

/** N6 and O2: the first open sign. */
function askFirstOpenSign(line: Rule): readonly Line[] {
  return [
    { line, when: both(question2Is('open'), is('acuut', 'open')), ask: 'acuut' },
    { line, when: both(question2Is('open'), is('disclosure', 'open')), ask: 'disclosure' },
    { line, when: both(question2Is('open'), is('structureel', 'open')), ask: 'structureel' },
  ];
}

const firstWeighing: readonly Line[] = [
  ...reportWithHelp('N1', either(question2Is('ja'), is('acuut', 'twijfel'))),
  { line: 'N2', when: is('vraag-1', 'open'), ask: 'vraag-1' },
  { line: 'N3', when: both(is('vraag-1', 'nee'), is('disclosure', 'open')), ask: 'disclosure' },
  { line: 'N4', when: both(is('vraag-1', 'nee'), anySign('twijfel')), outcome: 'advies' },
  { line: 'N5', when: is('vraag-1', 'nee'), outcome: 'afsluiten', report: 'nee', help: 'nee' },
  ...askFirstOpenSign('N6'),
  { line: 'N7', when: is('vraag-1', 'twijfel'), outcome: 'advies' },
  ...reportWithHelp('N8', question2Is('twijfel')),
  { line: 'N9', when: is('vraag-3', 'open'), ask: 'vraag-3' },
  { line: 'N9', when: is('vraag-3', 'nee'), outcome: 'melden', report: 'ja', help: 'nee', norm: '2' },
  { line: 'N9', when: is('vraag-3', 'twijfel'), outcome: 'advies' },
  { line: 'N10', when: is('vraag-4', 'open'), ask: 'vraag-4' },
  { line: 'N10', when: is('vraag-4', 'nee'), outcome: 'melden', report: 'ja', help: 'nee', norm: '2' },
  { line: 'N10', when: is('vraag-4', 'twijfel'), outcome: 'advies' },
  { line: 'N11', when: is('vraag-4', 'ja'), outcome: 'hulp', report: 'nee', help: 'ja' },
];

const lookingAgain: readonly Line[] = [
  {
    line: 'O1',
    when: either(question2Is('ja'), question2Is('twijfel')),
    outcome: 'opnieuw-melden',
    report: 'ja',
    norm: '1+3',
  },
  ...askFirstOpenSign('O2'),
  { line: 'O3', when: is('vraag-4', 'open'), ask: 'vraag-4' },
  { line: 'O3', when: is('vraag-4', 'nee'), outcome: 'opnieuw-melden', report: 'ja', help: 'nee', norm: '2' },
  { line: 'O3', when: is('vraag-4', 'twijfel'), outcome: 'advies' },
  { line: 'O4', when: is('vraag-5', 'open'), ask: 'vraag-5' },
  { line: 'O4', when: is('vraag-5', 'nee'), outcome: 'opnieuw-melden', report: 'ja', norm: '3' },
  { line: 'O4', when: is('vraag-5', 'twijfel'), outcome: 'advies' },
  { line: 'O5', when: is('vraag-5', 'nog-niet'), outcome: 'hulp-loopt', report: 'nee', help: 'ja' },
  { line: 'O6', when: is('vraag-5', 'ja'), outcome: 'hulp-afsluiten', report: 'nee', help: 'nee' },
];

/** The fast mode, below the two tables of design 3. */
const becomesAdvice: readonly (OutcomeId | undefined)[] = ['afsluiten', 'hulp', 'hulp-loopt', 'hulp-afsluiten'];

/** What the tables say about one combination. */
export function expected(flat: Flat, weighing: Weighing, fast: boolean): Expected {
  const fits = firstThatFits(weighing === 'eerste' ? firstWeighing : lookingAgain, flat);
  const { line, ask = null, outcome = null, report = 'onbeslist', help = 'onbeslist', norm = '' } = fits;
  if (fast && becomesAdvice.includes(fits.outcome)) {
    return { line, next: null, outcome: 'advies', report: 'onbeslist', help: 'onbeslist', norm: '' };
  }
  if (fast && outcome === 'melden-en-hulp') {
    return { line, next: null, outcome: 'melden', report, help: 'onbeslist', norm };
  }
  return { line, next: ask, outcome, report, help, norm };
}

function firstThatFits<Item extends { readonly when: When }>(lines: readonly Item[], flat: Flat): Item {
  const fits = lines.find(({ when }) => when(flat));
  if (!fits) throw new Error(`oracle: no line fits ${JSON.stringify(flat)}`);
  return fits;
}
