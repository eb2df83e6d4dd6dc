import type { Made } from "./finder";

/** What a node stands for; it decides the colour. */
export type NodeKind = "outside" | "edge" | "compute" | "data" | "network" | "watch" | "delivery";

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly detail: string;
  /** Address of the block that makes it, without keys; what lies outside the stack has none. */
  readonly address?: string;
  /** Addresses of what is billed for it beside its own block; a type alone stands for all of it. */
  readonly billed?: readonly string[];
  /** Stands inside the box of the private network. */
  readonly inNetwork?: boolean;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** What goes that way, in a word or two. */
  readonly label: string;
}

/** Things and what goes between them; edges of a part may lead to things of other parts. */
export interface StackGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** An edge from each of some nodes to each of others. */
export function between(
  from: readonly { readonly id: string }[],
  to: readonly { readonly id: string }[],
  label: string,
): readonly GraphEdge[] {
  return from.flatMap((start) => to.map((end) => ({ from: start.id, to: end.id, label })));
}

function keyIn(id: string): string {
  return id.slice(id.indexOf("["));
}

/** An edge between things of the same key: a stage and its alias. */
export function pairs(
  from: readonly { readonly id: string }[],
  to: readonly { readonly id: string }[],
  label: string,
): readonly GraphEdge[] {
  return from.flatMap((start) =>
    between(
      [start],
      to.filter(({ id }) => id.endsWith(keyIn(start.id))),
      label,
    ),
  );
}

/** The node of something that the stack makes. */
export function nodeOf({ id, address }: Made, kind: NodeKind, title: string, detail: string): GraphNode {
  return {
    id,
    address,
    kind,
    title,
    detail,
  };
}

/** The same inside the box of the private network. */
export function nodeInNetwork(made: Made, title: string, detail: string): GraphNode {
  return {
    ...nodeOf(made, "network", title, detail),
    inNetwork: true,
  };
}
