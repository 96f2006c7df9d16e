import dagre from '@dagrejs/dagre';
import { isContradiction, type RouteNode } from '../../engine/index.js';
import type { National } from '../../schema/national.js';
import { letterOf, type ActionList } from './action-lists.js';
import { decisionName } from './decision-name.js';
import { flowGraphs, type FlowEdge, type FlowGraph, type FlowNode } from './graph.js';
import { modes, type ModeId } from './mode.js';
import { answerNames, normNumbers, numberOf, titleOf } from '../../guide/names.js';
import { wrap } from './wrap.js';

/** A line of text in a box; `y` is its base line. */
interface Line {
  readonly text: string;
  readonly y: number;
}

/** What the picture says of an outcome, below its title. */
interface PictureEnd {
  readonly lines: readonly Line[];
  readonly report: string;
  readonly reportY: number;
  readonly help: string;
  readonly helpY: number;
  readonly norms: string;
  readonly list: string;
  readonly listY: number;
  /** The advice names that an answer contradicts a sign. */
  readonly contradictionY: number | null;
}

interface PictureAsk {
  readonly number: string;
  readonly y: number;
  readonly lines: readonly Line[];
}

export interface PictureBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the box, for its text. */
  readonly middle: number;
  readonly end: PictureEnd | null;
  readonly ask: PictureAsk | null;
  /** The picture in which the questions beside a report go on. */
  readonly goesOn: { readonly picture: number; readonly y: number } | null;
}

export interface PictureArrow {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly answers: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Part of the flow of a mode with every box and arrow in its place; `partials/stroomschema.hbs` draws it. */
export interface Picture {
  readonly id: string;
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PictureBox[];
  readonly arrows: readonly PictureArrow[];
}

const boxWidth = 140;
const lineHeight = 17;
const padding = 8;
const titleWidth = 18;

/** The pictures of a mode, from the same routes as the table. */
export function flowPictures(mode: ModeId, words: National, lists: readonly ActionList[]): readonly Picture[] {
  return flowGraphs(modes[mode]).map((graph) => pictureOf(graph, `${mode}-${String(graph.number)}`, words, lists));
}

function pictureOf(flow: FlowGraph, id: string, words: National, lists: readonly ActionList[]): Picture {
  const texts = new Map(flow.nodes.map((node) => [node.id, textOf(node, words, lists)]));
  const edges = flow.edges.map((edge): NamedEdge => ({ ...edge, answers: answerNames(edge.answers, words) }));
  const graph = layout(texts, edges);
  const { width = 0, height = 0 } = graph.graph();
  return {
    ...{ id, number: flow.number, width: Math.ceil(width), height: Math.ceil(height) },
    boxes: [...texts].map(([node, text]) => box(node, text, graph)),
    arrows: edges.map((edge) => arrow(edge, graph)),
  };
}

/** An arrow with the words of its answers, which take room. */
type NamedEdge = Omit<FlowEdge, 'answers'> & { readonly answers: readonly string[] };

type Text = Pick<PictureBox, 'end' | 'ask' | 'goesOn' | 'height'>;

/** The text of a box from its top down: the outcome, then what is asked, or where that stands. */
function textOf({ point, continuesIn }: FlowNode, words: National, lists: readonly ActionList[]): Text {
  const { outcome, next } = point.assessment;
  let y = padding;
  const nextLine = () => (y += lineHeight) - 4;
  const linesOf = (text: string) => wrap(text, titleWidth).map((part) => ({ text: part, y: nextLine() }));
  const end = outcome && endOf(point, linesOf(words.outcomes[outcome].title), { words, lists, nextLine });
  if (end && next) y += padding;
  const goesOn = continuesIn === null ? null : { picture: continuesIn, y: nextLine() };
  const ask = next && !goesOn ? { number: numberOf(next), y: nextLine(), lines: linesOf(titleOf(next, words)) } : null;
  return { end, ask, goesOn, height: y + padding };
}

interface BelowTitle {
  readonly words: National;
  readonly lists: readonly ActionList[];
  readonly nextLine: () => number;
}

function endOf({ assessment, actions }: RouteNode, lines: readonly Line[], below: BelowTitle): PictureEnd {
  const { words, lists, nextLine } = below;
  return {
    ...{ lines, report: decisionName(assessment.report, words), reportY: nextLine() },
    ...{ help: decisionName(assessment.help, words), helpY: nextLine() },
    ...{ norms: normNumbers(assessment.norms), list: letterOf(actions, lists), listY: nextLine() },
    contradictionY: isContradiction(assessment) ? nextLine() : null,
  };
}

function layout(texts: ReadonlyMap<string, Text>, edges: readonly NamedEdge[]): dagre.graphlib.Graph {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 10, ranksep: 26, marginx: 6, marginy: 6 });
  for (const [id, { height }] of texts) graph.setNode(id, { width: boxWidth, height });
  for (const { from, to, answers } of edges) {
    graph.setEdge(from, to, { width: 10 + answers.join('    ').length * 6, height: lineHeight, labelpos: 'c' });
  }
  dagre.layout(graph);
  return graph;
}

function box(id: string, text: Text, graph: dagre.graphlib.Graph): PictureBox {
  const { x, y, width, height } = graph.node(id);
  const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)];
  return { ...text, id, x: left, y: top, width, height, middle: width / 2 };
}

/** From the right side of one box to the left side of the other, so that no line seems to leave a box it only passes. */
function arrow({ from, to, answers }: NamedEdge, graph: dagre.graphlib.Graph): PictureArrow {
  const { points, x, y } = graph.edge(from, to);
  const [source, target] = [graph.node(from), graph.node(to)];
  const start = { x: source.x + boxWidth / 2, y: source.y };
  const end = { x: target.x - boxWidth / 2, y: target.y };
  const path = [start, ...points.slice(1, -1), end]
    .map((point, at) => `${at === 0 ? 'M' : 'L'}${placeOf(point)}`)
    .join('');
  return { from, to, path, answers, x: Math.round(Number(x)), y: Math.round(Number(y)) };
}

function placeOf({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${String(Math.round(x))} ${String(Math.round(y))}`;
}
