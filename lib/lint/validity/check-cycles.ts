import {
  addressOf,
  type BlockView,
  type Local,
  type Module,
  type ResolvedReference,
  referencesIn,
  referencesOf,
} from "@/lib/terraform";
import type { Issues } from "./issue";

interface Node {
  readonly address: string;
  readonly file: BlockView["file"];
  readonly place: object;
  readonly next: readonly string[];
}

/** Resources and locals that depend on each other in a ring; each ring is reported once, at its first member. */
export function checkCycles(module: Module, issues: Issues): void {
  const nodes = new Map(graphOf(module).map((node) => [node.address, node]));
  for (const ring of rings(nodes)) {
    const [first] = ring;
    if (!first || ring.length < 2) continue;
    const path = [...ring.map(({ address }) => address), first.address].join(" → ");
    issues.add("validity-cycle", first.file, first.place, `${path} depend on each other, expected no ring`);
  }
}

function graphOf(module: Module): readonly Node[] {
  const resources = module.resources.map((view): Node => {
    const next = addressesOf(referencesOf(module, view));
    return { address: view.address, file: view.file, place: { range: view.block.typeRange ?? view.block.range }, next };
  });
  return [...resources, ...module.declarations.locals.map((local) => ofLocal(module, local))];
}

/** What may close a ring: resources and locals. */
function addressesOf(references: readonly ResolvedReference[]): readonly string[] {
  const next = new Set<string>();
  for (const { target } of references)
    if (target.kind === "resource" || target.kind === "local") next.add(addressOf(target));
  return [...next];
}

function ofLocal(module: Module, { name, value, file, attribute }: Local): Node {
  return {
    address: `local.${name}`,
    file,
    place: { range: attribute.nameRange ?? attribute.range },
    next: addressesOf(referencesIn(module, value)),
  };
}

/** Depth-first search with an explicit stack: an edge back onto the current path closes a ring. */
function rings(nodes: ReadonlyMap<string, Node>): readonly (readonly Node[])[] {
  const done = new Set<string>();
  const found: Node[][] = [];
  for (const start of nodes.values()) {
    if (done.has(start.address)) continue;
    const path: { readonly node: Node; at: number }[] = [{ node: start, at: 0 }];
    const open = new Map([[start.address, 0]]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const target = top.node.next[top.at++];
      if (target === undefined) {
        path.pop();
        open.delete(top.node.address);
        done.add(top.node.address);
        continue;
      }
      const from = open.get(target);
      if (from !== undefined) found.push(path.slice(from).map(({ node }) => node));
      const node = nodes.get(target);
      if (from !== undefined || !node || done.has(target)) continue;
      open.set(target, path.length);
      path.push({ node, at: 0 });
    }
  }
  return found;
}
