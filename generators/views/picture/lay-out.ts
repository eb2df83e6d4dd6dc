import { Graph, layout } from "@dagrejs/dagre";
import type { GraphEdge, GraphNode, StackGraph } from "@/generators/parts/picture/stack-graph";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its upper left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A graph with a place for everything in it, in pixels. */
export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (GraphNode & Box)[];
  readonly edges: readonly (GraphEdge & { readonly points: readonly Point[] })[];
  /** The box around the private network. */
  readonly network: Box | undefined;
}

/** Where the title of the private network stands, above what is in it. */
const NETWORK = "network";
const NODE_WIDTH = 168;
const NODE_HEIGHT = 46;
const MARGIN = 16;
const GAP = 44;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** dagre gives the middle of a box. */
function boxOf({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}): Box {
  return {
    x: round(x - width / 2),
    y: round(y - height / 2),
    width: round(width),
    height: round(height),
  };
}

function graphOf({ nodes, edges }: StackGraph): Graph {
  const graph = new Graph({ compound: true });
  graph.setGraph({ rankdir: "TB", nodesep: 18, ranksep: GAP, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  const inside = nodes.filter(({ inNetwork }) => inNetwork);
  if (inside.length > 0) graph.setNode(NETWORK, {});
  // dagre puts what comes first last.
  for (const { id } of nodes.toReversed()) graph.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  for (const { id } of inside) graph.setParent(id, NETWORK);
  for (const { from, to } of edges.toReversed()) graph.setEdge(from, to);
  return graph;
}

/** From the foot of a box, through the gaps that dagre found between the others, to the head of another. */
function route(from: Box, between: readonly Point[], to: Box): readonly Point[] {
  return [
    { x: from.x + from.width / 2, y: from.y + from.height },
    ...between.map(({ x, y }) => ({ x: round(x), y: round(y) })),
    { x: to.x + to.width / 2, y: to.y },
  ];
}

/** A way over more than one rank bends where it passes the others; a way to the next rank has no need to. */
function bendsOf(points: readonly Point[], from: Box, to: Box): readonly Point[] {
  return points.filter(({ y }) => y > from.y + from.height + GAP && y < to.y - GAP);
}

/** Gives everything a place, from top to bottom in the direction of a call. */
export function layOut(stack: StackGraph): LaidOut {
  const graph = graphOf(stack);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const around = graph.hasNode(NETWORK) ? graph.node(NETWORK) : undefined;
  const boxes = new Map(stack.nodes.map(({ id }) => [id, boxOf(graph.node(id))]));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: stack.nodes.flatMap((node) => {
      const box = boxes.get(node.id);
      return box ? [{ ...node, ...box }] : [];
    }),
    edges: stack.edges.flatMap((edge) => {
      const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
      if (!from || !to) throw new Error(`received an edge from ${edge.from} to ${edge.to}, expected two nodes`);
      const points: readonly Point[] = graph.edge(edge.from, edge.to)?.points ?? [];
      return [{ ...edge, points: route(from, bendsOf(points, from, to), to) }];
    }),
    network: around && boxOf(around),
  };
}
