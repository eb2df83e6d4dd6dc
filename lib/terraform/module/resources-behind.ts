import type { Expression } from "@/lib/hcl";
import type { BlockView } from "./block-view";
import { Resource } from "./declarations";
import type { Module } from "./module";
import { type ResolvedReference, referencesIn } from "./references";

interface Search {
  readonly found: Set<Resource>;
  readonly seen: Set<unknown>;
}

/**
 * Resources an expression leads to, through locals, for-expressions, conditionals, functions, `each.value` (via the owner's for_each) and
 * local modules' outputs.
 */
export function resourcesBehind(
  module: Module,
  expression: Expression | undefined,
  owner?: BlockView,
): readonly Resource[] {
  const search: Search = { found: new Set(), seen: new Set() };
  follow(module, expression, owner, search);
  return [...search.found];
}

function follow(
  module: Module,
  expression: Expression | undefined,
  owner: BlockView | undefined,
  search: Search,
): void {
  if (!expression || search.seen.has(expression)) return;
  search.seen.add(expression);
  for (const reference of referencesIn(module, expression)) followReference(module, reference, owner, search);
}

function followReference(
  module: Module,
  { target }: ResolvedReference,
  owner: BlockView | undefined,
  search: Search,
): void {
  switch (target.kind) {
    case "resource":
      if (target.resource) search.found.add(target.resource);
      // The name of a dynamic block's iterator reads like a type.
      else follow(module, dynamicSource(owner, target.type), topOf(owner), search);
      return;
    case "local":
      follow(module, target.local?.value, undefined, search);
      return;
    case "each":
      follow(module, topOf(owner)?.expression("for_each"), undefined, search);
      return;
    case "module":
      followOutput(target.call?.child, target.path[0], search);
      return;
    case "variable":
      followCallers(module, target.name, search);
      return;
    case "bound":
      follow(module, dynamicSource(owner, target.name), topOf(owner), search);
      return;
    default:
      return;
  }
}

function topOf(view: BlockView | undefined): BlockView | undefined {
  let top = view;
  while (top?.parent && !(top instanceof Resource)) top = top.parent;
  return top;
}

function dynamicSource(owner: BlockView | undefined, name: string): Expression | undefined {
  for (let view = owner; view; view = view.parent) if (view.dynamic?.iterator === name) return view.dynamic.forEach;
  return undefined;
}

function followOutput(
  child: Module | undefined,
  step: ResolvedReference["node"]["steps"][number] | undefined,
  search: Search,
): void {
  if (!child || step?.kind !== "attr") return;
  const output = child.declarations.outputs.find((named) => named.name === step.name);
  follow(child, output?.expression("value"), undefined, search);
}

/** A variable leads to what the given callers pass for it. */
function followCallers(module: Module, name: string, search: Search): void {
  for (const { module: caller, call } of module.callers) follow(caller, call.expression(name), call, search);
}
