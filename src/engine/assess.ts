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
  | 'O1'
  | 'O2'
  | 'O3'
  | 'O4'
  | 'O5';

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
  return mode.fast ? nothingCloses(assessment) : assessment;
}

function firstWeighing({ signs, answers }: Given): Assessment {
  const question1 = answers['vraag-1'];
  const question2 = unsafety(signs);
  if (question2 === 'ja' || signs.acuut === 'twijfel') return report('N1', signs, answers);
  if (question1 === 'open') return ask('N2', 'vraag-1');
  if (question1 === 'nee' && signs.disclosure === 'open') return ask('N3', 'disclosure');
  if (question1 === 'twijfel') return advise('N4', 'vraag-1-twijfel', ...doubtedSigns(signs));
  if (question1 === 'nee' && doubtedSigns(signs).length > 0) return advise('N4', 'vraag-1-nee', ...doubtedSigns(signs));
  if (question1 === 'nee') return close('N5', 'afsluiten', 'vraag-1-nee');
  const openSign = firstOpenSign(signs);
  if (openSign) return ask('N6', openSign);
  if (question2 === 'twijfel') return report('N7', signs, answers);
  return canHelpWork(answers);
}

/** N8 to N10: without a sign of unsafety, help takes the place of a report only when it is effective and accepted. */
function canHelpWork(answers: Answers): Assessment {
  if (answers['vraag-3'] === 'open') return ask('N8', 'vraag-3');
  if (answers['vraag-3'] === 'nee') return reportBecause('N8', 'vraag-3-nee', 'meldnorm-2', 'nee');
  if (answers['vraag-3'] === 'twijfel') return advise('N8', 'vraag-3-twijfel');
  if (answers['vraag-4'] === 'open') return ask('N9', 'vraag-4');
  if (answers['vraag-4'] === 'nee') return reportBecause('N9', 'vraag-4-nee', 'meldnorm-2', 'nee');
  if (answers['vraag-4'] === 'twijfel') return advise('N9', 'vraag-4-twijfel');
  const reasons: ReasonId[] = ['geen-onveiligheid', 'vraag-3-ja', 'vraag-4-ja'];
  return { ...undecided('N10'), outcome: 'hulp', report: 'nee', help: 'ja', reasons: reasons.map((id) => ({ id })) };
}

/** N1 and N7: the report stands; rule R settles the help beside it. */
function report(rule: Rule, signs: Signs, answers: Answers): Assessment {
  const { help, reasons, next } = helpBesideReport(answers);
  const contradiction: Reason[] = answers['vraag-1'] === 'nee' ? [{ id: 'tegenspraak' }] : [];
  return {
    rule,
    next,
    outcome: help === 'ja' ? 'melden-en-hulp' : 'melden',
    report: 'ja',
    help,
    norms: ['meldnorm-1'],
    reasons: [...unsafetyReasons(signs), ...contradiction, ...reasons],
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
  if (question2 === 'ja' || question2 === 'twijfel') return reportAgain(signs, answers);
  const openSign = firstOpenSign(signs);
  if (openSign) return ask('O2', openSign);
  if (answers['vraag-4'] === 'open') return ask('O3', 'vraag-4');
  if (answers['vraag-4'] === 'nee') return reportAgainBecause('O3', 'vraag-4-nee', 'meldnorm-2', 'nee');
  if (answers['vraag-4'] === 'twijfel') return advise('O3', 'vraag-4-twijfel');
  if (answers['vraag-5'] === 'open') return ask('O4', 'vraag-5');
  if (answers['vraag-5'] === 'nee') return reportAgainBecause('O4', 'vraag-5-nee', 'meldnorm-3', 'onbeslist');
  if (answers['vraag-5'] === 'twijfel') return advise('O4', 'vraag-5-twijfel');
  return close('O5', 'hulp-afsluiten', 'geen-onveiligheid', 'vraag-5-ja');
}

/** O1: there is unsafety while help runs, so norm 3 stands beside norm 1. */
function reportAgain(signs: Signs, answers: Answers): Assessment {
  const refused = answers['vraag-4'] === 'nee';
  const help: ReasonId = refused ? 'vraag-4-nee' : 'hulp-samen-met-veilig-thuis';
  return {
    ...undecided('O1'),
    outcome: 'opnieuw-melden',
    report: 'ja',
    help: refused ? 'nee' : 'onbeslist',
    norms: ['meldnorm-1', 'meldnorm-3'],
    reasons: [...unsafetyReasons(signs), { id: 'onveilig-tijdens-hulp', norm: 'meldnorm-3' }, { id: help }],
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

function reportBecause(rule: Rule, id: ReasonId, norm: MeldnormId, help: Decision): Assessment {
  return { ...undecided(rule), outcome: 'melden', report: 'ja', help, norms: [norm], reasons: [{ id, norm }] };
}

function reportAgainBecause(rule: Rule, id: ReasonId, norm: MeldnormId, help: Decision): Assessment {
  return { ...reportBecause(rule, id, norm, help), outcome: 'opnieuw-melden' };
}

const closing: readonly (OutcomeId | null)[] = ['afsluiten', 'hulp', 'hulp-afsluiten'];

/** The fast mode: what would close, or leave somebody helping alone, becomes a call for advice (design 3). */
function nothingCloses(assessment: Assessment): Assessment {
  if (!closing.includes(assessment.outcome)) return assessment;
  return advise(assessment.rule, 'spoed', ...assessment.reasons.map(({ id }) => id));
}
