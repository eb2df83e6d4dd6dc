import type { Expression } from "@/lib/hcl";
import type { BlockView } from "./block-view";
import { Resource } from "./declarations";
import { noteExhaustion } from "./exhaustion";
import type { Module } from "./module";
import { type ResolvedReference, referencesIn } from "./references";

/** An expression that a search goes through, and the block that it stands in. */
interface Place {
  readonly module: Module;
  readonly expression: Expression | undefined;
  readonly owner: BlockView | undefined;
}

/** Several rules ask for the same. */
const answers = new WeakMap<Module, Map<Expression, Map<BlockView | undefined, readonly Resource[]>>>();

/**
 * Resources an expression leads to, through locals, for-expressions, conditionals, functions, `each.value` (via the owner's for_each) and
 * local modules' outputs. Each reference on the way costs a step of the evaluation's budget.
 */
export function resourcesBehind(
  module: Module,
  expression: Expression | undefined,
  owner?: BlockView,
): readonly Resource[] {
  if (!expression) return [];
  const ofModule = answers.get(module) ?? new Map<Expression, Map<BlockView | undefined, readonly Resource[]>>();
  answers.set(module, ofModule);
  const byOwner = ofModule.get(expression) ?? new Map<BlockView | undefined, readonly Resource[]>();
  ofModule.set(expression, byOwner);
  const known = byOwner.get(owner);
  if (known) return known;
  const found = module.budget.evaluation(() => search({ module, expression, owner }));
  byOwner.set(owner, found);
  return found;
}

/** What is still to be read of a place. */
interface Reading {
  readonly place: Place;
  readonly references: readonly ResolvedReference[];
  next: number;
}

/** In the order of the text, and without recursion: definitions may lead to each other ten thousand deep. */
function search(start: Place): readonly Resource[] {
  const found = new Set<Resource>();
  const seen = new Set<Expression>();
  const open: Reading[] = readingsOf([start], seen);
  for (let reading = open.at(-1); reading; reading = open.at(-1)) {
    const reference = reading.references[reading.next++];
    if (!reference) open.pop();
    else {
      const { target } = reference;
      if (target.kind === "resource" && target.resource) found.add(target.resource);
      else for (const inner of readingsOf(placesBehind(reading.place, reference), seen)) open.push(inner);
    }
  }
  return [...found];
}

/** Those that were not read yet; the first is the last, as the last is read first. */
function readingsOf(places: readonly Place[], seen: Set<Expression>): Reading[] {
  const readings: Reading[] = [];
  for (const place of places) {
    const { module, expression } = place;
    if (!expression || seen.has(expression)) continue;
    seen.add(expression);
    const references = referencesIn(module, expression);
    if (module.budget.take(1 + references.length)) readings.push({ place, references, next: 0 });
    else noteExhaustion(module, expression, "steps");
  }
  return readings.reverse();
}

function placesBehind({ module, owner }: Place, { target }: ResolvedReference): readonly Place[] {
  const here = (expression: Expression | undefined, inside?: BlockView): readonly Place[] => [
    { module, expression, owner: inside },
  ];
  switch (target.kind) {
    // The name of a dynamic block's iterator reads like a type.
    case "resource":
      return here(dynamicSource(owner, target.type), topOf(owner));
    case "bound":
      return here(dynamicSource(owner, target.name), topOf(owner));
    case "local":
      return here(target.local?.value);
    case "each":
      return here(topOf(owner)?.expression("for_each"));
    case "module":
      return outputOf(target.call?.child, target.path[0]);
    case "variable":
      return argumentsOf(module, target.name);
    default:
      return [];
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

function outputOf(
  child: Module | undefined,
  step: ResolvedReference["node"]["steps"][number] | undefined,
): readonly Place[] {
  if (!child || step?.kind !== "attr") return [];
  return [{ module: child, expression: child.output(step.name)?.expression("value"), owner: undefined }];
}

/** A variable leads to what the given callers pass for it. */
function argumentsOf(module: Module, name: string): readonly Place[] {
  return module.callers.map(({ module: caller, call }) => ({
    module: caller,
    expression: call.expression(name),
    owner: call,
  }));
}
