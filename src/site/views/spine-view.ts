import type { AnswerValue, AskId } from '../../engine/index.js';
import { answerNames, normNumbers, placeNumberOf, titleOf, type AskNames } from '../../guide/names.js';
import type { Guide } from '../../schema/guide.js';
import type { National } from '../../schema/national.js';
import { outcomeIcons } from '../../shared/outcome-icons.js';
import { decisionName } from '../routes/decision-name.js';
import type { SpineAnswer, SpineQuestion } from '../routes/spine.js';
import type { SpineEnd } from '../routes/spine-end.js';

/** A question of the drawn afwegingskader: what is asked, and in one place every answer to it. */
export interface SpineQuestionView {
  readonly number: string;
  readonly title: string;
  /** Null where only its name stands. */
  readonly text: string | null;
  /** The signs it consists of; none for another question. */
  readonly parts: readonly SpinePartView[];
  /** Numbers of the signs that a branch asks; in full they stand at question 2. */
  readonly refersTo: readonly string[];
  /** The answer after which a branch is asked; null on the spine. */
  readonly after: string | null;
  /** Whether a branch asks what people call in other words than by its title. */
  readonly disclosure: boolean;
  readonly answers: readonly SpineAnswerView[];
  readonly branches: readonly SpineQuestionView[];
  /** Numbers of the questions that are answered together with Veilig Thuis once a sign leads to a report. */
  readonly together: readonly string[];
}

interface SpinePartView {
  readonly number: string;
  readonly title: string;
  readonly text: string | null;
}

interface SpineAnswerView {
  readonly answer: string;
  /** To which of the parts, where the question has parts. */
  readonly scope: ScopeView | null;
  readonly next: string | null;
  readonly end: SpineEndView | null;
}

/** One of these holds. */
interface ScopeView {
  /** Whichever part. */
  readonly any: boolean;
  /** Each part. */
  readonly all: boolean;
  /** The parts that no other line has. */
  readonly other: boolean;
  /** Numbers of these parts, any of which is enough; none where another line above holds. */
  readonly at: readonly string[];
}

interface SpineEndView {
  readonly title: string;
  /** Names the look, such as `phone`. */
  readonly look: string;
  readonly icon: string;
  /** What it decides, where an expert reads; null on paper. */
  readonly decides: {
    readonly report: string;
    readonly help: string | null;
    readonly norms: string;
    readonly contradiction: boolean;
  } | null;
}

/** The words of a drawing: those of one guide with its questions in full, or the national names alone. */
export interface SpineWords {
  readonly names: AskNames &
    Pick<Guide, 'outcomes'> & { readonly questions: Record<'vraag-2', { readonly title: string }> };
  /** What is asked, in full; null where its name is enough. */
  readonly textOf: (ask: AskId | 'vraag-2') => string | null;
  /** The words of what an end decides; null where that is not shown. */
  readonly decisions: National | null;
  /** Numbers of the questions that are answered together with Veilig Thuis once a sign leads to a report. */
  readonly together: readonly string[];
}

export function spineView(spine: readonly SpineQuestion[], words: SpineWords): readonly SpineQuestionView[] {
  return spine.map((question) => questionView(question, words));
}

function questionView(question: SpineQuestion, words: SpineWords): SpineQuestionView {
  const { number, asks, after, answers, branches } = question;
  const [ask] = asks;
  if (!ask) throw new Error(`spineView: question ${number} asks nothing`);
  const isWhole = asks.length === 1;
  const isBranch = after !== null;
  return {
    ...{ number, disclosure: ask === 'disclosure' },
    title: isWhole ? titleOf(ask, words.names) : words.names.questions['vraag-2'].title,
    text: isWhole || !isBranch ? words.textOf(isWhole ? ask : 'vraag-2') : null,
    parts: isWhole || isBranch ? [] : asks.map((part) => partView(part, words)),
    refersTo: isWhole || !isBranch ? [] : asks.map(placeNumberOf),
    after: isBranch ? nameOf(after, words) : null,
    answers: answers.map((answer) => answerView(answer, question, words)),
    branches: spineView(branches, words),
    together: isWhole || isBranch ? [] : words.together,
  };
}

function partView(ask: AskId, { names, textOf }: SpineWords): SpinePartView {
  return { number: placeNumberOf(ask), title: titleOf(ask, names), text: textOf(ask) };
}

function answerView(line: SpineAnswer, question: SpineQuestion, words: SpineWords): SpineAnswerView {
  const { answer, end, next } = line;
  return { answer: nameOf(answer, words), scope: scopeOf(line, question), next, end: end && endView(end, words) };
}

function scopeOf(line: SpineAnswer, { asks, answers }: SpineQuestion): ScopeView | null {
  if (line.at.length === 0) return null;
  const any = !line.all && line.at.length === asks.length;
  const other = !any && !line.all && line === answers.findLast(({ answer }) => answer === line.answer);
  return { any, all: line.all, other, at: any || line.all || other ? [] : line.at.map(placeNumberOf) };
}

function nameOf(answer: AnswerValue, { names }: SpineWords): string {
  return answerNames([answer], names).join();
}

function endView(end: SpineEnd, { names, decisions }: SpineWords): SpineEndView {
  const { title, icon } = names.outcomes[end.outcome];
  const { report, help, norms, contradiction } = end;
  const decides = decisions && {
    ...{ report: decisionName(report, decisions), help: help && decisionName(help, decisions) },
    ...{ norms: normNumbers(norms), contradiction },
  };
  return { title, look: icon, icon: outcomeIcons[icon], decides };
}
