import { cached } from "@/lib/memory/cached";
import { addressOf, type Module, type ModuleCall, referencesIn, referencesOf, type Target } from "@/lib/terraform";

/** A node of the graph inside one module and what it depends on. */
export interface Edges {
  readonly address: string;
  readonly next: readonly string[];
}

/** What a reference depends on: of a module whose text is known, the output alone. */
export function dependencyOf(target: Target): string {
  const [output] = target.path;
  if (target.kind !== "module" || !target.call?.child) return addressOf(target);
  const index = output?.kind === "index" ? target.path[1] : output;
  return index?.kind === "attr" ? `${addressOf(target)}.output.${index.name}` : addressOf(target);
}

/** The nodes of a call: how often it exists, its variables, its outputs, and the whole. */
export function edgesOfCall(module: Module, call: ModuleCall): readonly Edges[] {
  const { child } = call;
  if (!child) return [];
  const address = `module.${call.name}`;
  const expand = `${address}.expand`;
  const reach = variablesBehind(child);
  const given = new Set(child.declarations.variables.map(({ name }) => name));
  const own = (names: Iterable<string>) =>
    [...names].filter((name) => given.has(name)).map((name) => `${address}.var.${name}`);
  const of = (name: string) => referencesIn(module, call.expression(name)).map(({ target }) => dependencyOf(target));
  return [
    { address: expand, next: [...of("count"), ...of("for_each"), ...of("depends_on")] },
    ...[...given].map((name) => ({ address: `${address}.var.${name}`, next: [expand, ...of(name)] })),
    ...child.declarations.outputs.map(({ name }) => ({
      address: `${address}.output.${name}`,
      next: [expand, ...own(reach.get(`output.${name}`) ?? [])],
    })),
    { address, next: [expand, ...own(given)] },
  ];
}

/** Of a module that calls itself. */
const NOTHING: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** For each output the variables that it depends on, through locals, resources and calls. */
const variablesBehind: (module: Module) => ReadonlyMap<string, ReadonlySet<string>> = cached((module) => {
  const nodes = new Map(edgesOf(module).map(({ address, next }) => [address, next]));
  const outputs = module.declarations.outputs.map(({ name }) => `output.${name}`);
  return new Map(outputs.map((output) => [output, reachedFrom(output, nodes)]));
}, NOTHING);

function reachedFrom(start: string, nodes: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const visited = new Set([start]);
  for (const address of visited) for (const next of nodes.get(address) ?? []) visited.add(next);
  return new Set([...visited].flatMap((address) => (address.startsWith("var.") ? [address.slice(4)] : [])));
}

/** Everything in a module that depends on something. */
function edgesOf(module: Module): readonly Edges[] {
  const { outputs, locals, moduleCalls } = module.declarations;
  return [
    ...outputs.map((view) => ({ address: `output.${view.name}`, next: behind(referencesOf(module, view)) })),
    ...locals.map(({ name, value }) => ({ address: `local.${name}`, next: behind(referencesIn(module, value)) })),
    ...module.resources.map((view) => ({ address: view.address, next: behind(referencesOf(module, view)) })),
    ...moduleCalls.flatMap((call) => edgesOfCall(module, call)),
  ];
}

function behind(references: readonly { readonly target: Target }[]): readonly string[] {
  return references.map(({ target }) => dependencyOf(target));
}
