import type { Block } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import {
  type BlockView,
  type Local,
  type Module,
  type ModuleCall,
  type ResolvedReference,
  type Resource,
  referencesIn,
  referencesOf,
} from "@/lib/terraform";
import { thousands } from "@/lib/text/thousands";
import type { Issues } from "../context/issue";
import { behindOutput, dependencyOf, edgesOfCall } from "./module-graph";

interface Node {
  readonly address: string;
  readonly file: BlockView["file"];
  readonly place: object;
  readonly next: readonly string[];
}

/** Members of a ring from its first on, as many as are named, and how many it has. */
interface Ring {
  readonly named: readonly Node[];
  readonly length: number;
}

/** A ring of thousands closes in thousands of places: each names so many. */
const MOST_NAMED = 8;

/** Resources, locals, providers and calls of modules that depend on each other in a ring; each ring is reported once, at its first member. */
export function checkCycles(module: Module, issues: Issues): void {
  const nodes = new Map(graphOf(module).map((node) => [node.address, node]));
  for (const ring of rings(nodes, (address) => ofOutput(module, address))) {
    const [first] = ring.named;
    if (!first || (ring.length < 2 && !first.address.startsWith("local."))) continue;
    issues.add("validity-cycle", first.file, first.place, `${pathOf(ring)} depend on each other, expected no cycle`);
  }
}

function pathOf({ named, length }: Ring): string {
  const left = length - named.length;
  const more = left === 0 ? [] : [`… ${thousands(left)} more …`];
  return [...named.map(({ address }) => address), ...more, named[0]?.address ?? ""].join(" → ");
}

function graphOf(module: Module): readonly Node[] {
  const { locals, providers, moduleCalls } = module.declarations;
  // Where no called module's text is known, what a block depends on follows from the block.
  const next = moduleCalls.some(({ child }) => child) ? nextOf : rememberedNextOf;
  return [
    ...module.resources.map((view) => ofBlock(view, view.address, next(view.block, module, view))),
    ...locals.map((local) => ofLocal(module, local)),
    ...providers.map((view) => ofBlock(view, providerName(view.name, view.alias), targetsOf(module, view))),
    ...moduleCalls.flatMap((call) => ofCall(module, call)),
  ];
}

function ofBlock(view: BlockView, address: string, next: readonly string[]): Node {
  return { address, file: view.file, place: { range: view.block.typeRange ?? view.block.range }, next };
}

function nextOf(_block: Block, module: Module, view: Resource): readonly string[] {
  return [...targetsOf(module, view), providerOf(view)];
}

const rememberedNextOf = cached(nextOf);

function targetsOf(module: Module, view: BlockView): readonly string[] {
  return addressesOf(referencesOf(module, view));
}

function providerName(name: string, alias: string | undefined): string {
  return `provider.${name}${alias === undefined ? "" : `.${alias}`}`;
}

/** The configuration that a resource is made with. */
function providerOf(view: Resource): string {
  const written = view.expression("provider");
  if (written?.kind !== "reference") return providerName(view.type.split("_")[0] ?? "", undefined);
  const [alias] = written.steps;
  return providerName(written.root, alias?.kind === "attr" ? alias.name : undefined);
}

function ofCall(module: Module, call: ModuleCall): readonly Node[] {
  return edgesOfCall(module, call).map(({ address, next }) => ofBlock(call, address, next));
}

function ofOutput(module: Module, address: string): Node | undefined {
  const next = behindOutput(module, address);
  const call = next && module.moduleCall(address.split(".")[1] ?? "");
  return call && ofBlock(call, address, next);
}

/** What may close a ring: resources, locals and calls. */
function addressesOf(references: readonly ResolvedReference[]): readonly string[] {
  const next = new Set<string>();
  for (const { target } of references)
    if (target.kind === "resource" || target.kind === "local" || target.kind === "module")
      next.add(dependencyOf(target));
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

/** Depth-first search with an explicit stack: an edge back onto the current path closes a ring. `late` makes nodes that edges alone lead to. */
function rings(nodes: ReadonlyMap<string, Node>, late: (address: string) => Node | undefined): readonly Ring[] {
  const done = new Set<string>();
  const found: Ring[] = [];
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
      if (from !== undefined)
        found.push({
          named: path.slice(from, from + MOST_NAMED).map(({ node }) => node),
          length: path.length - from,
        });
      if (from !== undefined || done.has(target)) continue;
      const node = nodes.get(target) ?? late(target);
      if (!node) continue;
      open.set(target, path.length);
      path.push({ node, at: 0 });
    }
  }
  return found;
}
