import { unsafety, type Answers, type Given, type Signs } from './given.js';
import { signIds, type AskId, type MeldnormId, type OutcomeId, type ReasonId, type SignId } from './ids.js';

/** `eerste` is the weighing of steps 4 and 5; `opnieuw` looks again at help that runs. */
export type Weighing = 'eerste' | 'opnieuw';

export interface Mode {
  readonly weighing: Weighing;
  /** Honour-related violence, forced marriage, achterlating: nothing closes and nobody helps alone (design 2.6). */
  readonly fast: boolean;
}

export type Decision = 'ja' | 'nee' | 'onbeslist';

export interface Reason {
  readonly id: ReasonId;
  /** The meldnorm this reason rests on; absent where it decides about help or closing. */
  readonly norm?: MeldnormId;
}

/** The line of the table in design 3 that decided. */
export type Rule =
  | 'N1'
  | 'N2'
  | 'N3'
  | 'N4'
  | 'N5'
  | 'N6'
  | 'N7'
  | 'N8'
  | 'N9'
  | 'N10'
  | 'N11'
  | 'O1'
  | 'O2'
  | 'O3'
  | 'O4'
  | 'O5'
  | 'O6';

export interface Assessment {
  readonly rule: Rule;
  /** What to ask now; null when there is nothing left to ask. Beside an outcome it is asked together with Veilig Thuis. */
  readonly next: AskId | null;
  readonly outcome: OutcomeId | null;
  /** The first decision of step 5: is a report necessary? */
  readonly report: Decision;
  /** The second decision of step 5: is help possible? */
  readonly help: Decision;
  readonly norms: readonly MeldnormId[];
  readonly reasons: readonly Reason[];
}

/**
 * What to ask next, whether to report, whether to help, and why (design 3).
 *
 * @param given The signs and answers of the reader; `open` where there is none.
 * @param mode First weighing or looking again; fast or not.
 */
export function assess(given: Given, mode: Mode): Assessment {
  const assessment = mode.weighing === 'eerste' ? firstWeighing(given) : lookingAgain(given);
  return mode.fast ? inHaste(assessment) : assessment;
}

function firstWeighing({ signs, answers }: Given): Assessment {
  const question1 = answers['vraag-1'];
  const question2 = unsafety(signs);
  if (question2 === 'ja' || signs.acuut === 'twijfel') return report('N1', signs, answers);
  if (question1 === 'open') return ask('N2', 'vraag-1');
  if (question1 === 'nee') return withoutSuspicion(signs);
  const openSign = firstOpenSign(signs);
  if (openSign) return ask('N6', openSign);
  if (question1 === 'twijfel') return advise('N7', 'vraag-1-twijfel', ...doubtedSigns(signs));
  if (question2 === 'twijfel') return report('N8', signs, answers);
  return canHelpWork(answers);
}

/** N3 to N5: who has no suspicion closes, once it is sure that nobody told anything and no sign is in doubt. */
function withoutSuspicion(signs: Signs): Assessment {
  if (signs.disclosure === 'open') return ask('N3', 'disclosure');
  const doubts = doubtedSigns(signs);
  return doubts.length > 0 ? advise('N4', 'vraag-1-nee', ...doubts) : close('N5', 'afsluiten', 'vraag-1-nee');
}

/** N9 to N11: without a sign of unsafety, help takes the place of a report only when it is effective and accepted. */
function canHelpWork(answers: Answers): Assessment {
  if (answers['vraag-3'] === 'open') return ask('N9', 'vraag-3');
  if (answers['vraag-3'] === 'nee') return reportBecause('N9', 'vraag-3-nee', 'meldnorm-2', 'nee');
  if (answers['vraag-3'] === 'twijfel') return advise('N9', 'vraag-3-twijfel');
  if (answers['vraag-4'] === 'open') return ask('N10', 'vraag-4');
  if (answers['vraag-4'] === 'nee') return reportBecause('N10', 'vraag-4-nee', 'meldnorm-2', 'nee');
  if (answers['vraag-4'] === 'twijfel') return advise('N10', 'vraag-4-twijfel');
  return help('N11', 'hulp', 'geen-onveiligheid', 'vraag-3-ja', 'vraag-4-ja');
}

/** N1 and N8: the report stands; rule R settles the help beside it. */
function report(rule: Rule, signs: Signs, answers: Answers): Assessment {
  const settled = helpBesideReport(answers);
  const contradiction: Reason[] = answers['vraag-1'] === 'nee' ? [{ id: 'tegenspraak' }] : [];
  return {
    rule,
    next: settled.next,
    outcome: settled.help === 'ja' ? 'melden-en-hulp' : 'melden',
    report: 'ja',
    help: settled.help,
    norms: ['meldnorm-1'],
    reasons: [...unsafetyReasons(signs), ...contradiction, ...settled.reasons],
  };
}

/** Rule R: whether help is possible beside a report that already stands. */
function helpBesideReport(answers: Answers): Pick<Assessment, 'help' | 'reasons' | 'next'> {
  const third = answers['vraag-3'];
  const fourth = answers['vraag-4'];
  if (third === 'nee' || fourth === 'nee') {
    const refused = [third === 'nee' && 'vraag-3-nee', fourth === 'nee' && 'vraag-4-nee'] as const;
    return { help: 'nee', reasons: refused.filter((id) => id !== false).map((id) => ({ id })), next: null };
  }
  if (third === 'ja' && fourth === 'ja') {
    return { help: 'ja', reasons: [{ id: 'vraag-3-ja' }, { id: 'vraag-4-ja' }], next: null };
  }
  const next = third === 'open' ? 'vraag-3' : fourth === 'open' ? 'vraag-4' : null;
  return { help: 'onbeslist', reasons: [{ id: 'hulp-samen-met-veilig-thuis' }], next };
}

function lookingAgain({ signs, answers }: Given): Assessment {
  const question2 = unsafety(signs);
  if (question2 === 'ja' || question2 === 'twijfel') return reportAgain(signs);
  const openSign = firstOpenSign(signs);
  if (openSign) return ask('O2', openSign);
  if (answers['vraag-4'] === 'open') return ask('O3', 'vraag-4');
  if (answers['vraag-4'] === 'nee') return reportAgainBecause('O3', 'vraag-4-nee', 'meldnorm-2', 'nee');
  if (answers['vraag-4'] === 'twijfel') return advise('O3', 'vraag-4-twijfel');
  return hasHelpWorked(answers['vraag-5']);
}

/** O4 to O6: help that runs ends only when it gave safety; while its term runs it goes on. */
function hasHelpWorked(question5: Answers['vraag-5']): Assessment {
  if (question5 === 'open') return ask('O4', 'vraag-5');
  if (question5 === 'nee') return reportAgainBecause('O4', 'vraag-5-nee', 'meldnorm-3', 'onbeslist');
  if (question5 === 'twijfel') return advise('O4', 'vraag-5-twijfel');
  if (question5 === 'nog-niet') {
    return help('O5', 'hulp-loopt', 'geen-nieuwe-onveiligheid', 'vraag-4-ja', 'vraag-5-nog-niet');
  }
  return close('O6', 'hulp-afsluiten', 'geen-nieuwe-onveiligheid', 'vraag-5-ja');
}

/** O1: there is unsafety while help runs, so norm 3 stands beside norm 1. */
function reportAgain(signs: Signs): Assessment {
  return {
    ...undecided('O1'),
    outcome: 'opnieuw-melden',
    report: 'ja',
    norms: ['meldnorm-1', 'meldnorm-3'],
    reasons: [
      ...unsafetyReasons(signs),
      { id: 'onveilig-tijdens-hulp', norm: 'meldnorm-3' },
      { id: 'hulp-samen-met-veilig-thuis' },
    ],
  };
}

/** The signs that make the unsafety: those that are there, and doubt, which is a suspicion. */
function unsafetyReasons(signs: Signs): readonly Reason[] {
  return signIds.flatMap((id): Reason[] => {
    const answer = signs[id];
    return answer === 'ja' || answer === 'twijfel' ? [{ id: `${id}-${answer}`, norm: 'meldnorm-1' }] : [];
  });
}

function doubtedSigns(signs: Signs): readonly ReasonId[] {
  return signIds.filter((id) => signs[id] === 'twijfel').map((id) => `${id}-twijfel` as const);
}

/** Past N1 and O1 no sign is ja and acuut is not in doubt, so that question 2 is open exactly when there is an open sign. */
function firstOpenSign(signs: Signs): SignId | undefined {
  return signIds.find((id) => signs[id] === 'open');
}

function undecided(rule: Rule): Assessment {
  return { rule, next: null, outcome: null, report: 'onbeslist', help: 'onbeslist', norms: [], reasons: [] };
}

function ask(rule: Rule, next: AskId): Assessment {
  return { ...undecided(rule), next };
}

function advise(rule: Rule, ...reasons: ReasonId[]): Assessment {
  return { ...undecided(rule), outcome: 'advies', reasons: reasons.map((id) => ({ id })) };
}

function close(rule: Rule, outcome: OutcomeId, ...reasons: ReasonId[]): Assessment {
  return { ...undecided(rule), outcome, report: 'nee', help: 'nee', reasons: reasons.map((id) => ({ id })) };
}

function help(rule: Rule, outcome: OutcomeId, ...reasons: ReasonId[]): Assessment {
  return { ...undecided(rule), outcome, report: 'nee', help: 'ja', reasons: reasons.map((id) => ({ id })) };
}

function reportBecause(rule: Rule, id: ReasonId, norm: MeldnormId, help: Decision): Assessment {
  return { ...undecided(rule), outcome: 'melden', report: 'ja', help, norms: [norm], reasons: [{ id, norm }] };
}

function reportAgainBecause(rule: Rule, id: ReasonId, norm: MeldnormId, help: Decision): Assessment {
  return { ...reportBecause(rule, id, norm, help), outcome: 'opnieuw-melden' };
}

const closing: readonly (OutcomeId | null)[] = ['afsluiten', 'hulp', 'hulp-loopt', 'hulp-afsluiten'];

/** The fast mode (below the tables of design 3): nothing closes, and no help is promised that Veilig Thuis did not settle. */
function inHaste(assessment: Assessment): Assessment {
  const { rule, outcome, reasons } = assessment;
  if (closing.includes(outcome)) return advise(rule, 'spoed', ...reasons.map(({ id }) => id));
  if (outcome !== 'melden-en-hulp') return assessment;
  const rest = reasons.filter(({ id }) => id !== 'vraag-3-ja' && id !== 'vraag-4-ja');
  return {
    ...assessment,
    outcome: 'melden',
    help: 'onbeslist',
    reasons: [{ id: 'spoed' }, ...rest, { id: 'hulp-samen-met-veilig-thuis' }],
  };
}

/** Whether the advice names that question 1 was answered against a sign (rule N1). */
export function isContradiction({ reasons }: Assessment): boolean {
  return reasons.some(({ id }) => id === 'tegenspraak');
}
