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
  /** Calls go from left to right, otherwise from top to bottom. */
  readonly sideways: boolean;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (GraphNode & Box)[];
  readonly edges: readonly (GraphEdge & { readonly points: readonly Point[] })[];
  /** The box around the private network. */
  readonly network: Box | undefined;
}

/** Where the title of the private network stands, above what is in it. */
const NETWORK = "network";
const NODE_WIDTH = 196;
const NODE_HEIGHT = 46;
const MARGIN = 16;
const GAP = 44;
/** Between ranks from left to right, where width is scarce. */
const NARROW_GAP = 32;
/** So many of a kind beside each other are wider than a screen; below each other they are not. */
const MOST_BESIDE = 4;

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

/** Where the versions, which stand beside each other, would make the picture wider than anybody can read. */
function goesSideways({ nodes }: StackGraph): boolean {
  return nodes.filter(({ address }) => address === "aws_lambda_function.model").length > MOST_BESIDE;
}

function graphOf({ nodes, edges }: StackGraph, sideways: boolean): Graph {
  const graph = new Graph({ compound: true });
  const rankdir = sideways ? "LR" : "TB";
  graph.setGraph({ rankdir, nodesep: 18, ranksep: sideways ? NARROW_GAP : GAP, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  const inside = nodes.filter(({ inNetwork }) => inNetwork);
  if (inside.length > 0) graph.setNode(NETWORK, {});
  // dagre puts what comes first last.
  for (const { id } of nodes.toReversed()) graph.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  for (const { id } of inside) graph.setParent(id, NETWORK);
  for (const { from, to } of edges.toReversed()) graph.setEdge(from, to);
  return graph;
}

/** Where a way leaves a box and where it comes to one: foot and head, or its sides. */
function doorsOf({ x, y, width, height }: Box, sideways: boolean): { readonly out: Point; readonly into: Point } {
  return sideways
    ? { out: { x: x + width, y: y + height / 2 }, into: { x, y: y + height / 2 } }
    : { out: { x: x + width / 2, y: y + height }, into: { x: x + width / 2, y } };
}

/** A way over more than one rank bends where it passes the others; a way to the next rank has no need to. */
function bendsOf(points: readonly Point[], out: Point, into: Point, along: "x" | "y"): readonly Point[] {
  return points.filter((point) => point[along] > out[along] + GAP && point[along] < into[along] - GAP);
}

/** From box to box, through the gaps that dagre found between the others. */
function route(from: Box, points: readonly Point[], to: Box, sideways: boolean): readonly Point[] {
  const { out } = doorsOf(from, sideways);
  const { into } = doorsOf(to, sideways);
  const bends = bendsOf(points, out, into, sideways ? "x" : "y");
  return [out, ...bends.map(({ x, y }) => ({ x: round(x), y: round(y) })), into];
}

/** Gives everything a place in the direction of a call: from top to bottom, or from left to right where many versions stand beside each other. */
export function layOut(stack: StackGraph): LaidOut {
  const sideways = goesSideways(stack);
  const graph = graphOf(stack, sideways);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const around = graph.hasNode(NETWORK) ? graph.node(NETWORK) : undefined;
  const boxes = new Map(stack.nodes.map(({ id }) => [id, boxOf(graph.node(id))]));
  return {
    sideways,
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
      return [{ ...edge, points: route(from, points, to, sideways) }];
    }),
    network: around && boxOf(around),
  };
}
