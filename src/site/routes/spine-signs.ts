import { isSign, plainValues, signIds, type PlainValue, type RouteNode, type SignId } from '../../engine/index.js';
import { certainEnd, type EndOf } from './spine-end.js';

/** Where an answer to signs leads, whatever the others are. */
export interface SignLine {
  readonly answer: PlainValue;
  readonly at: readonly SignId[];
  /** Whether each of those signs has to have this answer; else any of them is enough. */
  readonly all: boolean;
  readonly to: RouteNode;
}

/** The signs that are asked from here on one after the other; none where a question is asked. */
export function signsAt(point: RouteNode, endOf: EndOf): readonly SignId[] {
  const { next } = point.assessment;
  if (!next || !isSign(next) || certainEnd(point, endOf)) return [];
  const later = new Set(point.branches.flatMap(({ to }) => signsAt(to, endOf)));
  return [next, ...signIds.filter((sign) => later.has(sign))];
}

type Values = Readonly<Partial<Record<SignId, PlainValue>>>;

/** The signs as one question: ja to any of them, nee to all of them, doubt about some; the first line that fits counts. */
export function signLines(point: RouteNode, signs: readonly SignId[], endOf: EndOf): readonly SignLine[] {
  const after = (values: Values) => pointAfter(point, values, endOf);
  const every = (value: PlainValue): Values => Object.fromEntries(signs.map((sign) => [sign, value]));
  const inDoubt = signs.map((sign) => ({ at: [sign], to: after({ ...every('nee'), [sign]: 'twijfel' }) }));
  const lines: readonly SignLine[] = [
    { answer: 'ja', at: signs, all: false, to: after(every('ja')) },
    { answer: 'nee', at: signs, all: true, to: after(every('nee')) },
    ...together(inDoubt, endOf).map((line): SignLine => ({ ...line, answer: 'twijfel', all: false })),
  ];
  for (const values of combinations(signs)) {
    const line = lines.find((one) => fits(one, values));
    if (!line || !isSame(line.to, after(values), endOf)) {
      throw new Error(`signLines: no line says where ${JSON.stringify(values)} leads`);
    }
  }
  return lines;
}

function fits({ answer, at, all }: SignLine, values: Values): boolean {
  const isGiven = (sign: SignId) => values[sign] === answer;
  return all ? at.every(isGiven) : at.some(isGiven);
}

type Doubt = Pick<SignLine, 'at' | 'to'>;

/** Signs of which doubt leads to the same stand together. */
function together(doubts: readonly Doubt[], endOf: EndOf): readonly Doubt[] {
  return doubts.reduce<readonly Doubt[]>((lines, doubt) => {
    const same = lines.find(({ to }) => isSame(to, doubt.to, endOf));
    if (!same) return [...lines, doubt];
    return lines.map((line) => (line === same ? { ...line, at: [...line.at, ...doubt.at] } : line));
  }, []);
}

/** The first point after these signs at which no more of them are asked, or at which the end is certain. */
function pointAfter(point: RouteNode, values: Values, endOf: EndOf): RouteNode {
  const [sign] = signsAt(point, endOf);
  if (!sign) return point;
  const branch = point.branches.find(({ answers }) => answers.some((answer) => answer === values[sign]));
  if (!branch) throw new Error(`pointAfter: no branch for ${sign}`);
  return pointAfter(branch.to, values, endOf);
}

function isSame(one: RouteNode, other: RouteNode, endOf: EndOf): boolean {
  const [end, otherEnd] = [certainEnd(one, endOf), certainEnd(other, endOf)];
  return end && otherEnd ? JSON.stringify(end) === JSON.stringify(otherEnd) : one.key === other.key;
}

function combinations(signs: readonly SignId[]): readonly Values[] {
  return signs.reduce<readonly Values[]>(
    (all, sign) => all.flatMap((values) => plainValues.map((value) => ({ ...values, [sign]: value }))),
    [{}],
  );
}
