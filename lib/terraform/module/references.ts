import { type Block, children, type Expression, type Reference } from "@/lib/hcl";
import { cached, cachedWithin } from "@/lib/memory/cached";
import { valuesIn } from "../value/conversion";
import { BlockView, type BodyView } from "./block-view";
import { BoundNames } from "./bound-names";
import type { Local } from "./declarations";
import type { Module } from "./module";
import { addressOf, resolve, type Target } from "./target";

export interface ResolvedReference {
  readonly node: Reference;
  readonly target: Target;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Every reference inside an expression, in the order of the text. `bound`: names of dynamic iterators around it. */
export function referencesIn(
  module: Module,
  expression: Expression | undefined,
  bound: ReadonlySet<string> = NOTHING,
): readonly ResolvedReference[] {
  if (!expression) return [];
  if (bound.size > 0) return resolveAll(module, writtenIn(expression, bound));
  return resolved(module, expression);
}

/** Answers for expressions outside dynamic blocks: several rules ask for the same. */
const resolved = cachedWithin((module: Module, expression: Expression) =>
  resolveAll(module, writtenWithoutNames(expression)),
);

/** A reference as it is written, whatever the module declares. */
interface Written {
  readonly node: Reference;
  /** The expression itself or a dynamic block binds its first name. */
  readonly isBound: boolean;
}

function resolveAll(module: Module, written: readonly Written[]): readonly ResolvedReference[] {
  return written.map(({ node, isBound }) => ({ node, target: resolve(module, node, isBound) }));
}

const writtenWithoutNames = cached((expression: Expression) => writtenIn(expression, NOTHING));

function writtenIn(expression: Expression, bound: Iterable<string>): readonly Written[] {
  const found: Written[] = [];
  visit(expression, new BoundNames(bound), found);
  return found;
}

function visit(expression: Expression, bound: BoundNames, found: Written[]): void {
  if (expression.kind === "reference") found.push({ node: expression, isBound: bound.has(expression.root) });
  if (expression.kind === "for") {
    const { collection, keyName, valueName, key, value, condition } = expression;
    visit(collection, bound, found);
    visitWith(keyName === undefined ? [valueName] : [keyName, valueName], [key, value, condition], bound, found);
  } else if (expression.kind === "template") {
    visitWith(templateNames(expression), children(expression), bound, found);
  } else {
    for (const child of valuesIn(expression)) visit(child, bound, found);
  }
}

function visitWith(
  names: readonly string[],
  inner: readonly (Expression | undefined)[],
  bound: BoundNames,
  found: Written[],
): void {
  bound.bind(names);
  for (const part of inner) if (part) visit(part, bound, found);
  bound.release(names);
}

/** Names of `%{ for }` directives hold for the whole template: near enough, as they are not reused outside it. */
function templateNames(template: Expression & { kind: "template" }): readonly string[] {
  const names = template.parts.flatMap((part) => (part.kind === "directive" ? [part.keyName, part.valueName] : []));
  return names.filter((name) => name !== undefined);
}

/** Every reference in a body and the blocks inside it, `dynamic` for_each included (cached). */
export const referencesOf = cachedWithin((module: Module, view: BodyView): readonly ResolvedReference[] => {
  const isTop = view instanceof BlockView && !view.parent && !view.dynamic;
  return resolveAll(module, isTop ? writtenAtTop(view.block, view) : writtenUnder(view, iteratorsAround(view)));
});

/** A block at the top of a file is all that its references follow from. */
const writtenAtTop = cached((_block: Block, view: BlockView) => writtenUnder(view, NOTHING));

function writtenUnder(view: BodyView, bound: ReadonlySet<string>): readonly Written[] {
  const found: Written[] = [];
  collect(view, bound, found);
  return found;
}

function iteratorsAround(view: BodyView): ReadonlySet<string> {
  const names = new Set<string>();
  for (let block: BlockView | undefined = view instanceof BlockView ? view : view.parent; block; block = block.parent) {
    if (block.dynamic) names.add(block.dynamic.iterator);
  }
  return names;
}

function collect(view: BodyView, bound: ReadonlySet<string>, found: Written[]): void {
  for (const { value } of view.attributes) collectIn(value, bound, found);
  for (const block of view.blockViews) {
    const { dynamic } = block;
    if (dynamic?.forEach) collectIn(dynamic.forEach, bound, found);
    collect(block, dynamic ? new Set(bound).add(dynamic.iterator) : bound, found);
  }
}

function collectIn(expression: Expression, bound: ReadonlySet<string>, found: Written[]): void {
  if (bound.size > 0) visit(expression, new BoundNames(bound), found);
  else for (const one of writtenWithoutNames(expression)) found.push(one);
}

/** What a single reference such as `aws_vpc.main.id` points to; undefined for any other expression (parentheses and `"${x}"` are looked through). */
export function targetOf(module: Module, expression: Expression | undefined): Target | undefined {
  if (expression?.kind === "reference") return resolve(module, expression, false);
  if (expression?.kind === "parenthesised") return targetOf(module, expression.inner);
  if (expression?.kind !== "template" || expression.parts.length !== 1) return undefined;
  const [part] = expression.parts;
  return part?.kind === "interpolation" ? targetOf(module, part.expression) : undefined;
}

/** Who refers to something, with the reference that does. */
export interface Referrer {
  readonly view: BlockView | Local;
  readonly reference: ResolvedReference;
}

/** Resources, outputs, locals, … that refer to an address (`aws_vpc.main`, `var.x`, `local.y`) directly. */
export function referrersOf(module: Module, address: string): readonly Referrer[] {
  return referrersIn(module).get(address) ?? [];
}

const referrersIn = cached((module: Module): ReadonlyMap<string, readonly Referrer[]> => {
  const index = new Map<string, Referrer[]>();
  const add = (view: BlockView | Local, reference: ResolvedReference) => {
    const address = addressOf(reference.target);
    const list = index.get(address);
    if (list) list.push({ view, reference });
    else index.set(address, [{ view, reference }]);
  };
  for (const view of module.topViews) for (const reference of referencesOf(module, view)) add(view, reference);
  for (const local of module.declarations.locals)
    for (const reference of referencesIn(module, local.value)) add(local, reference);
  return index;
});
