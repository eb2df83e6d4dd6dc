import { generate } from "@/generators/bundle/generate";
import { printedPieces } from "@/generators/bundle/pieces";
import { blocksOf } from "@/generators/bundle/placed-blocks";
import { stackInstances, stackModule } from "@/generators/bundle/stack-module";
import type { StackConfig } from "@/generators/config/stack";
import { draw, type Placed } from "./draw";
import { layOut } from "./lay-out";
import { finder } from "./made";
import { networkPart } from "./network-part";
import { servingPart } from "./serving-part";
import type { GraphNode, StackGraph } from "./stack-graph";
import { watchPart } from "./watch-part";

/** A thing of the picture in words, with the place of its block. */
export interface PictureNode {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly file?: string;
  readonly line?: number;
  /** What goes from it, and where to. */
  readonly leads: readonly { readonly label: string; readonly to: string }[];
}

/** The stack as a diagram, and the same in words. */
export interface Picture {
  readonly svg: string;
  readonly nodes: readonly PictureNode[];
}

/** The things of a stack and what goes between them, as what is generated makes them. */
export function stackGraph(config: StackConfig): StackGraph {
  const find = finder(stackInstances(stackModule(config, generate(config))));
  const parts = [servingPart(config, find), networkPart(config, find), watchPart(config, find)];
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
}

/** The line on which the block of each node opens. */
function placesOf(config: StackConfig, nodes: readonly GraphNode[]): ReadonlyMap<string, Placed> {
  const blocks = printedPieces(config).flatMap(blocksOf);
  return new Map(
    nodes.flatMap(({ id, address }) => {
      const block = blocks.find((one) => one.address === address);
      return block ? [[id, { file: block.file, line: block.head }]] : [];
    }),
  );
}

const nameOf = ({ title, detail }: GraphNode): string => `${title} (${detail})`;

/** Draws the stack of a configuration. Pure: the same configuration gives the same bytes. */
export function pictureOf(config: StackConfig): Picture {
  const graph = stackGraph(config);
  const places = placesOf(config, graph.nodes);
  const names = new Map(graph.nodes.map((node) => [node.id, nameOf(node)]));
  const description = graph.edges
    .map(({ from, label, to }) => `${names.get(from)} ${label} ${names.get(to)}.`)
    .join(" ");
  const words = {
    title: `${config.project}, ${config.environment}`,
    description,
    network: `Private network ${config.network.cidr}`,
  };
  const nodes = graph.nodes.map(({ id, title, detail }): PictureNode => {
    const leads = graph.edges
      .filter(({ from }) => from === id)
      .map(({ label, to }) => ({ label, to: names.get(to) ?? to }));
    return { id, title, detail, ...places.get(id), leads };
  });
  return { svg: draw(layOut(graph), words, (id) => places.get(id)), nodes };
}
