import {
  answerTo,
  answerValues,
  assess,
  nothingGiven,
  signIds,
  withAnswer,
  type Answer,
  type AskId,
  type Given,
  type Weighing,
} from '../../src/engine/index.js';

/** What each weighing asks; of the other questions the column stays empty. */
const asked: Readonly<Record<Weighing, readonly AskId[]>> = {
  eerste: [...signIds, 'vraag-1', 'vraag-3', 'vraag-4'],
  opnieuw: [...signIds, 'vraag-4', 'vraag-5'],
};

const askColumns: readonly AskId[] = [...signIds, 'vraag-1', 'vraag-3', 'vraag-4', 'vraag-5'];
const header = ['modus', ...askColumns, 'volgende', 'uitkomst', 'melden', 'hulp', 'norm'];

/**
 * The complete decision table as CSV (docs/beslistabel.csv): what the engine says about each of the 4096 combinations of the
 * first weighing and the 1024 of looking again, outside the fast mode. A difference in it is a breaking change (design 2.14).
 *
 * The rows below the header are sorted as plain text, by code point. No value is the beginning of another, so that is the
 * order of the columns too: modus first, then acuut, and so on. No value holds a comma or a quote, so nothing is quoted.
 */
export function decisionTable(): string {
  return [header.join(','), ...[...rowsOf('eerste'), ...rowsOf('opnieuw')].sort(), ''].join('\n');
}

function rowsOf(weighing: Weighing): readonly string[] {
  return combinationsOf(asked[weighing]).map((given) => row(weighing, given));
}

function row(weighing: Weighing, given: Given): string {
  const { next, outcome, report, help, norms } = assess(given, { weighing, fast: false });
  const values = askColumns.map((id) => (asked[weighing].includes(id) ? answerTo(given, id) : ''));
  const norm = norms.map((id) => id.replace('meldnorm-', '')).join('+');
  return [weighing, ...values, next ?? '', outcome ?? '', report, help, norm].join(',');
}

/** Every way to answer `ids` or to leave them open. They come in the order of the steps, so no answer clears another. */
function combinationsOf(ids: readonly AskId[]): readonly Given[] {
  const values: readonly Answer[] = [...answerValues, 'open'];
  return ids.reduce<readonly Given[]>(
    (list, id) =>
      list.flatMap((given) => values.map((value) => (value === 'open' ? given : withAnswer(given, id, value)))),
    [nothingGiven],
  );
}
