import {
  actions,
  answersTo,
  answerTo,
  anyReader,
  assess,
  nothingGiven,
  withAnswer,
  type AskId,
  type Given,
  type Mode,
  type Weighing,
} from '../../engine/index.js';

/** The columns of the signs, in the order in which the paper afwegingskader names them. */
const signColumns = ['acuut', 'structureel', 'disclosure'] as const satisfies readonly AskId[];

/** What each weighing asks; of the other questions the column stays empty. */
const asked: Readonly<Record<Weighing, readonly AskId[]>> = {
  eerste: [...signColumns, 'vraag-1', 'vraag-3', 'vraag-4'],
  opnieuw: [...signColumns, 'vraag-4', 'vraag-5'],
};

const askColumns: readonly AskId[] = [...signColumns, 'vraag-1', 'vraag-3', 'vraag-4', 'vraag-5'];
const header = ['modus', ...askColumns, 'volgende', 'uitkomst', 'melden', 'hulp', 'norm', 'acties'];

/**
 * The complete decision table as CSV (docs/beslistabel.csv): what the engine says about each of the 4096 combinations of the
 * first weighing and the 1280 of looking again, outside the fast mode, with the actions of a reader of whom nothing is known.
 * A difference in it is a breaking change (design 2.14).
 *
 * The rows below the header are sorted as plain text, by code point. No value is the beginning of another, so that is the
 * order of the columns too: modus first, then acuut, and so on. No value holds a comma or a quote, so nothing is quoted.
 */
export function decisionTable(): string {
  return [header.join(','), ...[...rowsOf('eerste'), ...rowsOf('opnieuw')].sort(), ''].join('\n');
}

function rowsOf(weighing: Weighing): readonly string[] {
  return combinationsOf(asked[weighing]).map((given) => row({ weighing, fast: false }, given));
}

function row(mode: Mode, given: Given): string {
  const assessment = assess(given, mode);
  const { next, outcome, report, help, norms } = assessment;
  const values = askColumns.map((id) => (asked[mode.weighing].includes(id) ? answerTo(given, id) : ''));
  const norm = norms.map((id) => id.replace('meldnorm-', '')).join('+');
  const todo = actions(assessment, given, mode, anyReader).join(' ');
  return [mode.weighing, ...values, next ?? '', outcome ?? '', report, help, norm, todo].join(',');
}

/** Every way to answer `ids` or to leave them open. They come in the order of the steps, so no answer clears another. */
function combinationsOf(ids: readonly AskId[]): readonly Given[] {
  return ids.reduce<readonly Given[]>(
    (list, id) => list.flatMap((given) => [given, ...answersTo(id).map((value) => withAnswer(given, id, value))]),
    [nothingGiven],
  );
}
