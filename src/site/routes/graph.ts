import { routeTree, type AnswerValue, type Mode, type RouteNode } from '../../engine/index.js';

/** A point of the picture. */
export interface FlowNode {
  readonly id: string;
  readonly point: RouteNode;
  /** Number of the graph in which it goes on; null where it goes on here, or ends. */
  readonly continuesIn: number | null;
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly answers: readonly AnswerValue[];
}

/** Its first node is where every route through it starts. */
export interface FlowGraph {
  readonly number: number;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/**
 * The routes of a mode as graphs. The first goes from the start to a report or an end; where questions go on beside a
 * report, they stand in a graph of their own: one picture with everything would be too large to read.
 */
export function flowGraphs(mode: Mode): readonly FlowGraph[] {
  const besideReport: RouteNode[] = [];
  const first = graphFrom(routeTree(mode), 1, besideReport);
  return [first, ...besideReport.map((root, at) => graphFrom(root, at + 2, []))];
}

function graphFrom(root: RouteNode, number: number, besideReport: RouteNode[]): FlowGraph {
  const nodes = new Map<string, FlowNode>();
  const edges: FlowEdge[] = [];
  const visit = (point: RouteNode, from: string): string => {
    const key = keyOf(point, from, nodes);
    const known = nodes.get(key);
    if (known) return known.id;
    const id = `p${String(nodes.size + 1)}`;
    const continuesIn = number === 1 && goesOnBesideReport(point) ? graphOf(point, besideReport) : null;
    nodes.set(key, { id, point, continuesIn });
    if (continuesIn !== null) return id;
    for (const { answers, to } of point.branches) edges.push({ from: id, to: visit(to, key), answers });
    return id;
  };
  visit(root, '');
  return { number, nodes: [...nodes.values()], edges };
}

/** Points from which everything that follows is the same are one, but an end stays beside the open question it follows. */
function keyOf({ key, branches }: RouteNode, from: string, nodes: ReadonlyMap<string, FlowNode>): string {
  const afterOpenQuestion = nodes.get(from)?.point.assessment.outcome === null;
  return branches.length === 0 && afterOpenQuestion ? `${from}>${key}` : key;
}

function goesOnBesideReport({ assessment }: RouteNode): boolean {
  return assessment.outcome !== null && assessment.next !== null;
}

/** The number of the graph that starts at this point; the first is that of the start itself. */
function graphOf(point: RouteNode, besideReport: RouteNode[]): number {
  const at = besideReport.findIndex(({ key }) => key === point.key);
  return at === -1 ? besideReport.push(point) + 1 : at + 2;
}
