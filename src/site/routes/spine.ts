import { answersTo, type AnswerValue, type AskId, type Mode, type RouteNode, type SignId } from '../../engine/index.js';
import { numberOf } from '../../guide/names.js';
import { once } from '../once.js';
import { treeOf } from './routes.js';
import { certainEnd, endAfterReport, firstEnd, type EndOf, type SpineEnd } from './spine-end.js';
import { signLines, signsAt } from './spine-signs.js';

/** Where one answer leads: to an end that no later answer changes, or to the question that comes next. */
export interface SpineAnswer {
  readonly answer: AnswerValue;
  /** The signs at which this answer leads there; none where the question is no set of signs. */
  readonly at: readonly SignId[];
  /** Whether each of those signs has to have this answer; else any of them is enough. */
  readonly all: boolean;
  readonly end: SpineEnd | null;
  /** The number of the next question, such as `2` or `1a`. */
  readonly next: string | null;
}

/** A question with every answer to it, in the order in which answers are offered; the first that fits counts. */
export interface SpineQuestion {
  /** Such as `2`; a branch has the number of the question it belongs to and a letter. */
  readonly number: string;
  /** Several are parts, asked one after the other until an answer leads to an end: signs, as parts of question 2. */
  readonly asks: readonly AskId[];
  /** The answer to the question above it after which a branch is asked; null on the spine itself. */
  readonly after: AnswerValue | null;
  readonly answers: readonly SpineAnswer[];
  /** What is asked beside the spine before anything is certain. */
  readonly branches: readonly SpineQuestion[];
}

/**
 * The routes of a mode as one spine of questions from top to bottom. What answers lead to is read from the routes; routes that
 * cannot be drawn like this, after a change of the rules, stop the build.
 */
export const spineOf = once((mode: Mode): readonly SpineQuestion[] => spineFrom(treeOf(mode), firstEnd));

/** The questions that go on beside a report, to whether there is help as well; none where nothing goes on. */
export const spineBesideReport = once((mode: Mode): readonly SpineQuestion[] => {
  const [first, ...others] = reportsThatGoOn(treeOf(mode));
  if (!first) return [];
  const spine = spineFrom(first, endAfterReport);
  if (others.some((point) => JSON.stringify(spineFrom(point, endAfterReport)) !== JSON.stringify(spine))) {
    throw new Error('spineBesideReport: reports go on in different ways, which one drawing cannot show');
  }
  return spine;
});

function reportsThatGoOn(point: RouteNode): readonly RouteNode[] {
  const { outcome, next } = point.assessment;
  if (outcome) return next ? [point] : [];
  return point.branches.flatMap(({ to }) => reportsThatGoOn(to));
}

function spineFrom(point: RouteNode, endOf: EndOf): readonly SpineQuestion[] {
  const ways = waysFrom(point, endOf);
  const open = ways.flatMap(({ to }) => (certainEnd(to, endOf) ? [] : [to]));
  const onward = mainOf(open, endOf);
  const { asks, number } = namesAt(point, endOf);
  const sides = ways.filter(({ to }) => open.includes(to) && to.key !== onward?.key);
  const numberOfSide = (side: Way) => number + String.fromCharCode(97 + sides.indexOf(side));
  const answers = ways.map((way): SpineAnswer => {
    const next = sides.includes(way) ? numberOfSide(way) : onward && namesAt(onward, endOf).number;
    const end = certainEnd(way.to, endOf);
    return { answer: way.answer, at: way.at, all: way.all, end, next: end ? null : (next ?? null) };
  });
  const branches = sides.map((side) => branchOf(side, numberOfSide(side), endOf));
  const question = { number, asks, after: null, answers, branches };
  return [question, ...(onward ? spineFrom(onward, endOf) : [])];
}

/** The way on down the spine: the one on which most is asked. */
function mainOf(points: readonly RouteNode[], endOf: EndOf): RouteNode | null {
  const deepest = Math.max(...points.map((point) => depthOf(point, endOf)));
  return points.find((point) => depthOf(point, endOf) === deepest) ?? null;
}

function depthOf(point: RouteNode, endOf: EndOf): number {
  if (certainEnd(point, endOf)) return 0;
  return 1 + Math.max(...point.branches.map(({ to }) => depthOf(to, endOf)));
}

function branchOf({ answer, to }: Way, number: string, endOf: EndOf): SpineQuestion {
  const [question, ...more] = spineFrom(to, endOf);
  if (!question || more.length > 0 || question.branches.length > 0) {
    throw new Error(
      `spineOf: what follows on ${number} is more than one question, which has no place beside the spine`,
    );
  }
  return { ...question, number, after: answer };
}

interface Way extends Pick<SpineAnswer, 'answer' | 'at' | 'all'> {
  readonly to: RouteNode;
}

function namesAt(point: RouteNode, endOf: EndOf): Pick<SpineQuestion, 'number' | 'asks'> {
  const ask = askAt(point);
  const signs = signsAt(point, endOf);
  return { asks: signs.length > 1 ? signs : [ask], number: numberOf(ask) };
}

/** What every answer to the question at a point leads to. */
function waysFrom(point: RouteNode, endOf: EndOf): readonly Way[] {
  const ask = askAt(point);
  const signs = signsAt(point, endOf);
  if (signs.length > 1) return signLines(point, signs, endOf);
  return answersTo(ask).map((answer) => {
    const branch = point.branches.find(({ answers }) => answers.includes(answer));
    if (!branch) throw new Error(`spineOf: ${ask} has no way on for ${answer}`);
    return { answer, at: [], all: false, to: branch.to };
  });
}

function askAt({ assessment }: RouteNode): AskId {
  if (!assessment.next) throw new Error(`spineOf: nothing is asked at ${assessment.rule}`);
  return assessment.next;
}
