import type { Expression } from "@/lib/hcl";
import {
  type BlockView,
  covers,
  evaluate,
  iterationOf,
  type Module,
  type Resource,
  referencesIn,
  resourcesBehind,
  scopeOf,
  stringOf,
} from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";

/** Which instances of a resource an expression picks: all, one literal key, or some that cannot be told. */
export type Instances =
  | { readonly kind: "all" }
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "some" };

const PICKING = new Set([
  "slice",
  "element",
  "lookup",
  "one",
  "chunklist",
  "setsubtract",
  "setintersection",
  "index",
  "try",
]);

/** The instances of `resource` behind an expression. */
export function instancesBehind(
  module: Module,
  expression: Expression,
  resource: Resource,
  owner: BlockView,
): Instances {
  if (!resource.forEach && !resource.count) return { kind: "all" };
  const direct = referencesIn(module, expression).find(
    ({ target }) => target.kind === "resource" && target.resource === resource,
  );
  if (picks(expression)) return { kind: "some" };
  if (direct?.target.kind !== "resource") return throughOwner(module, owner, resource);
  if (!direct.target.index) return { kind: "all" };
  const key = stringOf(evaluate(direct.target.index, scopeOf(module, owner)));
  if (key !== undefined) return { kind: "key", key };
  return throughOwner(module, owner, resource);
}

/** `each.*` and `count.index` reach every instance when the owner iterates over what the resource iterates over. */
function throughOwner(module: Module, owner: BlockView, resource: Resource): Instances {
  const around = resourceAround(owner);
  const iteration = around && iterationOf(module, around);
  if (!iteration || iteration.kind === "single") return { kind: "all" };
  return iteration.guards.length === 0 || covers(iteration, iterationOf(module, resource))
    ? { kind: "all" }
    : { kind: "some" };
}

function resourceAround(view: BlockView): Resource | undefined {
  let top = view;
  while (top.parent) top = top.parent;
  // A block at the top of a file that has a type and a name is what `Resource` wraps.
  return "address" in top ? (top as Resource) : undefined;
}

function picks(expression: Expression): boolean {
  if (expression.kind === "call" && PICKING.has(expression.name)) return true;
  if (expression.kind === "for") return expression.condition !== undefined;
  if (expression.kind === "parenthesised") return picks(expression.inner);
  if (expression.kind === "call") return expression.args.some(picks);
  if (expression.kind === "tuple") return expression.items.some(picks);
  return expression.kind === "conditional" && (picks(expression.then) || picks(expression.else));
}

/** Both certainly meet in at least one instance. */
export function overlap(a: Instances, b: Instances): boolean {
  if (a.kind === "some" || b.kind === "some") return false;
  return a.kind === "all" || b.kind === "all" || a.key === b.key;
}

/** Subnets made here that a block names in `subnet_ids` or `subnet_id`, with the instances. */
export function subnetsIn(module: Module, view: BlockView, argument: string) {
  const expression = view.expression(argument);
  if (!expression) return [];
  return resourcesBehind(module, expression, view)
    .filter(({ mode, type }) => mode === "managed" && type === "aws_subnet")
    .map((subnet) => ({ subnet, instances: instancesBehind(module, expression, subnet, view) }));
}

/** A subnet that a block uses, in the module that makes it. */
export interface SubnetUse {
  readonly module: Module;
  readonly subnet: Resource;
  readonly instances: Instances;
}

/** As `subnetsIn`, with the module of each subnet: ids may come from a caller and through it from another module. */
export function subnetsOf(module: Module, view: BlockView, argument: string): readonly SubnetUse[] {
  return subnetsIn(module, view, argument).flatMap(({ subnet, instances }): readonly SubnetUse[] => {
    const home = familyOf(module).find((member) => member.resource(subnet.address) === subnet);
    return home ? [{ module: home, subnet, instances }] : [];
  });
}
