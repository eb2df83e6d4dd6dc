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

/**
 * The nodes of a call that nothing need refer to: how often it exists, what it passes, and the whole. A variable that it
 * passes nothing to depends on how often it exists alone, as its outputs and the whole do anyway: it has no node.
 */
export function edgesOfCall(module: Module, call: ModuleCall): readonly Edges[] {
  const { child } = call;
  if (!child) return [];
  const address = `module.${call.name}`;
  const expand = `${address}.expand`;
  const of = (name: string) => referencesIn(module, call.expression(name)).map(({ target }) => dependencyOf(target));
  const passed = [...passedBy(call)];
  return [
    { address: expand, next: [...of("count"), ...of("for_each"), ...of("depends_on")] },
    ...passed.map((name) => ({ address: `${address}.var.${name}`, next: [expand, ...of(name)] })),
    { address, next: [expand, ...passed.map((name) => `${address}.var.${name}`)] },
  ];
}

/** The variables that a call writes. */
const passedBy = cached((call: ModuleCall): ReadonlySet<string> => {
  const names = call.attributes.map(({ name }) => name);
  return new Set(names.filter((name) => call.child?.variable(name)));
});

/** What an output of a call depends on, by its address; it is asked for only where something refers to it. */
export function behindOutput(module: Module, address: string): readonly string[] | undefined {
  const [, name = "", output] = /^module\.([^.]+)\.output\.(.+)$/.exec(address) ?? [];
  const call = output === undefined ? undefined : module.moduleCall(name);
  if (!call?.child || output === undefined) return undefined;
  const [passed, reached] = [passedBy(call), reachOf(call.child)(`output.${output}`)];
  const [fewer, more] = passed.size < reached.size ? [passed, reached] : [reached, passed];
  const both = [...fewer].filter((one) => more.has(one));
  return [`module.${name}.expand`, ...both.map((one) => `module.${name}.var.${one}`)];
}

/** Nodes that are visited for all outputs of a module together; behind them rings through it are no longer looked for. */
const MOST_VISITED = 1_000_000;

/** Of a module that calls itself. */
const NOTHING: (output: string) => ReadonlySet<string> = () => new Set();

/** The variables that an output depends on, through locals, resources and calls. */
const reachOf: (module: Module) => (output: string) => ReadonlySet<string> = cached((module) => {
  const nodes = new Map(edgesOf(module).map(({ address, next }) => [address, next]));
  const next = (address: string) => nodes.get(address) ?? behindOutput(module, address) ?? [];
  const known = new Map<string, ReadonlySet<string>>();
  let left = MOST_VISITED;
  return (output) => {
    const seen = known.get(output);
    if (seen || left <= 0) return seen ?? new Set();
    const visited = new Set([output]);
    for (const address of visited) {
      left -= 1;
      if (left > 0) for (const one of next(address)) visited.add(one);
    }
    const reached = new Set([...visited].flatMap((address) => (address.startsWith("var.") ? [address.slice(4)] : [])));
    known.set(output, reached);
    return reached;
  };
}, NOTHING);

/** Everything in a module that depends on something, but the outputs of its calls. */
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
