import type { GraphNode } from "@/generators/parts/picture/stack-graph";

/** A line of a bill: what is billed, together, and what it comes to in US dollars. */
export interface Charge {
  readonly of: readonly string[];
  readonly usd: number;
}

/** A bill over the things of a picture. */
export interface Priced {
  /** By id; what costs nothing has no entry. */
  readonly byNode: ReadonlyMap<string, number>;
  /** What is billed for several things of the picture, or for what is not in it. */
  readonly elsewhere: number;
}

function covers(claim: string, address: string): boolean {
  return address === claim || address.startsWith(`${claim}.`) || address.startsWith(`${claim}[`);
}

/** Instances of one block are told apart by their ids: the block is of none of them alone. */
function claimsOf({ id, address, billed = [] }: GraphNode, nodes: readonly GraphNode[]): readonly string[] {
  const only = nodes.filter((other) => other.address === address).length === 1;
  return [id, ...(address !== undefined && only ? [address] : []), ...billed];
}

/** Puts each charge on the one thing that it is for. Nothing is charged twice and nothing is left out. */
export function priced(nodes: readonly GraphNode[], charges: readonly Charge[]): Priced {
  const claims = nodes.map((node) => ({ id: node.id, of: claimsOf(node, nodes) }));
  const byNode = new Map<string, number>();
  let elsewhere = 0;
  for (const { of, usd } of charges) {
    const owner = claims.find(
      (node) => of.length > 0 && of.every((one) => node.of.some((claim) => covers(claim, one))),
    );
    if (owner) byNode.set(owner.id, (byNode.get(owner.id) ?? 0) + usd);
    else elsewhere += usd;
  }
  return { byNode, elsewhere };
}

const whole = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

/** As it stands on a price tag: cents where they are much of it. */
export function tagOf(usd: number): string {
  return (usd < 10 ? cents : whole).format(usd);
}
