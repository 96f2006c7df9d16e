import {
  assess,
  nothingGiven,
  withAnswer,
  type AskId,
  type Given,
  type Mode,
  type ReasonId,
  type RouteBranch,
  type RouteNode,
  type Weighing,
} from '../../engine/index.js';
import { answerWords, askedWords, decisionWords } from '../../guide/asked.js';
import { readerOf } from '../../guide/reader.js';
import type { Guide } from '../../schema/guide.js';
import { actionsForAnybody } from '../routes/own-actions.js';
import { treeOf } from '../routes/routes.js';
import { normNumbers, numberOf, titleOf } from '../../guide/names.js';

/** The decision without JavaScript: a tree of questions, in which each answer opens what follows from it. */
export interface PointView {
  readonly outcome: OutcomeView | null;
  /** Its answers are a group: of two opposite ones, one at most is open. */
  readonly ask: (AskView & { readonly group: string }) | null;
  readonly branches: readonly BranchView[];
}

export interface AskView {
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

export interface BranchView {
  /** The words on the answers, several where they lead to the same advice. */
  readonly labels: readonly string[];
  readonly hint: string | null;
  readonly to: PointView;
}

export interface OutcomeView {
  readonly title: string;
  readonly summary: string;
  /** The two decisions of step 5. */
  readonly report: DecisionView;
  readonly help: DecisionView;
  readonly norms: string;
  /** What holds however the reader came here. */
  readonly reasons: readonly string[];
  /** Where answers were merged: one of these holds. */
  readonly either: readonly string[];
  readonly actions: readonly string[];
}

interface DecisionView {
  readonly question: string;
  readonly answer: string;
}

/** Every way through the questions of a guide as one tree. */
export function decisionView(mode: Mode, guide: Guide): PointView {
  return pointView(treeOf(mode, readerOf(guide, null)), [nothingGiven], { mode, guide });
}

interface Context {
  readonly mode: Mode;
  readonly guide: Guide;
}

function pointView(point: RouteNode, givens: readonly Given[], context: Context): PointView {
  const { next } = point.assessment;
  return {
    outcome: outcomeView(point, givens, context),
    ask: next && { ...askView(next, context.guide, context.mode.weighing), group: groupOf(givens, context.mode) },
    branches: point.branches.map((branch) => branchView(branch, givens, context)),
  };
}

/** A name for the answers at one point of the tree: how a reader came there. */
function groupOf([first = nothingGiven]: readonly Given[], { weighing, fast }: Mode): string {
  const given = Object.entries({ ...first.signs, ...first.answers }).flatMap(([ask, answer]) =>
    answer === 'open' ? [] : [`${ask}-${answer}`],
  );
  return [fast ? 'spoed' : weighing, ...given].join('-');
}

/** A question or sign in the words this guide chose. */
export function askView(ask: AskId, guide: Guide, weighing: Weighing = 'eerste'): AskView {
  return { number: numberOf(ask), title: titleOf(ask, guide), text: askedWords(guide, ask, weighing).text };
}

function branchView({ ask, answers, to }: RouteBranch, givens: readonly Given[], context: Context): BranchView {
  const asked = askedWords(context.guide, ask, context.mode.weighing);
  const words = answers.map((answer) => answerWords(asked, answer));
  const [only, ...others] = words;
  const after = givens.flatMap((given) => answers.map((answer) => withAnswer(given, ask, answer)));
  return {
    labels: words.map(({ label }) => label),
    hint: (others.length === 0 && only?.hint) || null,
    to: pointView(to, after, context),
  };
}

function outcomeView(point: RouteNode, givens: readonly Given[], { mode, guide }: Context): OutcomeView | null {
  const { assessment } = point;
  const { outcome, report, help, norms } = assessment;
  if (!outcome) return null;
  const { title, summary } = guide.outcomes[outcome];
  const { always, sometimes } = reasonsOf(givens, mode);
  return {
    title,
    summary: summary.text,
    report: { question: guide.decisions.report.question, answer: decisionWords(guide, 'report', report, outcome) },
    help: { question: guide.decisions.help.question, answer: decisionWords(guide, 'help', help, outcome) },
    norms: normNumbers(norms),
    reasons: always.map((id) => guide.reasons[id].text),
    either: sometimes.map((id) => guide.reasons[id].text),
    actions: actionsForAnybody(point, mode, guide).map((id) => guide.actions[id].title),
  };
}

/** The reasons of an outcome: those that hold for every given that leads to it, and those that hold for some. */
function reasonsOf(givens: readonly Given[], mode: Mode) {
  const each = givens.map((given) => assess(given, mode).reasons.map(({ id }) => id));
  const all: readonly ReasonId[] = [...new Set(each.flat())];
  const holdsAlways = (id: ReasonId) => each.every((ids) => ids.includes(id));
  return { always: all.filter(holdsAlways), sometimes: all.filter((id) => !holdsAlways(id)) };
}
