import { blocksOf } from "@/generators/bundle/placed-blocks";
import { type Stack, stackOf } from "@/generators/bundle/stack";
import { stackInstances, stackModule } from "@/generators/bundle/stack-module";
import { identification } from "@/generators/config/facts/authorization";
import type { StackConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";
import { finder } from "@/generators/parts/picture/finder";
import { pictureLayers } from "@/generators/parts/picture/picture-part";
import { between, type GraphNode, type StackGraph } from "@/generators/parts/picture/stack-graph";
import { draw, type Placed } from "./draw";
import { layOut } from "./lay-out";
import { type Charge, priced, tagOf } from "./priced";

/** A thing of the picture in words, with the place of its block. */
export interface PictureNode {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly file?: string;
  readonly line?: number;
  /** US dollars a month that are billed for it, where a bill was given and says something of it. */
  readonly usd?: number;
  /** What goes from it, and where to. */
  readonly leads: readonly { readonly label: string; readonly to: string }[];
}

/** The stack as a diagram, and the same in words. */
export interface Picture {
  readonly svg: string;
  readonly nodes: readonly PictureNode[];
  /** US dollars of the given bill that are not on any one thing of the picture. */
  readonly elsewhereUsd?: number;
}

const nothing: StackGraph = { nodes: [], edges: [] };

function callersOf(config: StackConfig): GraphNode {
  return {
    id: "callers",
    kind: "outside",
    title: "Callers",
    detail: identification(config),
  };
}

function joined(parts: readonly StackGraph[]): StackGraph {
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
  };
}

function graphOf(config: StackConfig, { files, values }: Stack): StackGraph {
  const find = finder(stackInstances(stackModule(config, [...files, values])));
  const parts = features.flatMap(({ picture }) => picture ?? []);
  const layers = pictureLayers
    .map((name) => joined(parts.filter(({ layer }) => layer === name).map(({ draw }) => draw(config, find))))
    .filter(({ nodes }) => nodes.length > 0);
  const callers = callersOf(config);
  const [outermost = nothing] = layers;
  return joined([{ nodes: [callers], edges: between([callers], outermost.nodes, "calls") }, ...layers]);
}

/** The things of a stack and what goes between them, as what is generated makes them. */
export function stackGraph(config: StackConfig): StackGraph {
  return graphOf(config, stackOf(config));
}

/** The line on which the block of each node opens. */
function placesOf({ files }: Stack, nodes: readonly GraphNode[]): ReadonlyMap<string, Placed> {
  const blocks = files.flatMap(({ pieces }) => pieces).flatMap(blocksOf);
  return new Map(
    nodes.flatMap(({ id, address }) => {
      const block = blocks.find((one) => one.address === address);
      return block ? [[id, { file: block.file, line: block.head }]] : [];
    }),
  );
}

function nameOf({ title, detail }: GraphNode): string {
  return `${title} (${detail})`;
}

/** Less than that is no price to show. */
const LEAST_USD = 0.005;

/**
 * Draws the stack of a configuration, with a price on each thing where `bill` is given. Pure: the same configuration and
 * bill give the same bytes.
 */
export function pictureOf(config: StackConfig, bill?: readonly Charge[]): Picture {
  const stack = stackOf(config);
  const graph = graphOf(config, stack);
  const places = placesOf(stack, graph.nodes);
  const prices = bill && priced(graph.nodes, bill);
  const names = new Map(graph.nodes.map((node) => [node.id, nameOf(node)]));
  const description = graph.edges
    .map(({ from, label, to }) => `${names.get(from)} ${label} ${names.get(to)}.`)
    .join(" ");
  const words = {
    title: `${config.project}, ${config.environment}`,
    description,
    network: `Private network ${config.network.existing?.vpcId ?? config.network.cidr}`,
  };
  const usdOf = (id: string): number | undefined => {
    const usd = prices?.byNode.get(id);
    return usd !== undefined && usd >= LEAST_USD ? usd : undefined;
  };
  const nodes = graph.nodes.map(({ id, title, detail }): PictureNode => {
    const leads = graph.edges
      .filter(({ from }) => from === id)
      .map(({ label, to }) => ({ label, to: names.get(to) ?? to }));
    const usd = usdOf(id);
    return { id, title, detail, ...places.get(id), ...(usd !== undefined && { usd }), leads };
  });
  const svg = draw(layOut(graph), words, (id) => {
    const usd = usdOf(id);
    return { place: places.get(id), price: usd === undefined ? undefined : tagOf(usd) };
  });
  return { svg, nodes, ...(prices && { elsewhereUsd: prices.elsewhere }) };
}
