import type { Expression } from "@/lib/hcl";
import {
  type BlockView,
  covers,
  evaluate,
  itemsOf,
  iterationOf,
  iterationOver,
  type Module,
  type Resource,
  referencesIn,
  resourcesBehind,
  scopeOf,
  stringOf,
} from "@/lib/terraform";

/** How much of an iterated resource something reaches. */
export type Reach =
  | { readonly kind: "all" | "unclear" }
  /** Only instances with these literal keys. */
  | { readonly kind: "keys"; readonly keys: readonly string[] };

/** Which instances of `target` an expression of `owner` (itself iterated perhaps) reaches. */
export function reachOf(
  module: Module,
  owner: Resource,
  view: BlockView,
  expression: Expression,
  target: Resource,
): Reach {
  const iteration = iterationOf(module, target);
  if (iteration.kind === "single") return { kind: "all" };
  const direct = referencesIn(module, expression).find(
    ({ target: to }) => to.kind === "resource" && to.resource === target,
  );
  if (direct?.target.kind !== "resource") return throughEach(module, owner, view, target);
  const { index, splat } = direct.target;
  if (splat || !index) return { kind: "all" };
  const key = stringOf(evaluate(index, scopeOf(module, view)));
  if (key !== undefined && !mentionsIteration(index)) return { kind: "keys", keys: [key] };
  return throughEach(module, owner, view, target);
}

function mentionsIteration(expression: Expression): boolean {
  return expression.kind === "reference" && (expression.root === "each" || expression.root === "count");
}

/** `x[each.key]` and the like: reaches all when the owner, or the dynamic block, iterates over what the target iterates over. */
function throughEach(module: Module, owner: Resource, view: BlockView, target: Resource): Reach {
  const wanted = iterationOf(module, target);
  const forEach = view.dynamic?.forEach;
  const own = forEach ? iterationOver(module, forEach) : iterationOf(module, owner);
  if (own.kind === "single" || wanted.kind === "single") return { kind: "unclear" };
  if (covers(own, wanted)) return { kind: "all" };
  const keys = own.keys.kind === "unknown" ? undefined : keysOf(own.keys);
  return keys && !own.keys.byDefault ? { kind: "keys", keys } : { kind: "unclear" };
}

function keysOf(value: ReturnType<typeof evaluate>): readonly string[] | undefined {
  if ((value.kind === "list" || value.kind === "object") && !value.complete) return undefined;
  const keys = value.kind === "object" ? [...value.entries.keys()] : itemsOf(value).map(stringOf);
  return keys.every((key) => key !== undefined) ? keys.filter((key) => key !== undefined) : undefined;
}

/** Keys of the target that none of the literal keys reach; "other keys" when the collection is a variable's or not known. */
export function missedKeys(module: Module, target: Resource, reached: readonly string[]): readonly string[] | "open" {
  const iteration = iterationOf(module, target);
  if (iteration.kind === "single") return [];
  const keys = keysOf(iteration.keys);
  const missed = keys?.filter((key) => !reached.includes(key));
  if (missed === undefined || (missed.length === 0 && iteration.root.startsWith("var."))) return "open";
  return missed;
}

/** Resources of these types behind an argument. */
export function behind(
  module: Module,
  view: Resource,
  argument: string,
  ...types: readonly string[]
): readonly Resource[] {
  return resourcesBehind(module, view.expression(argument), view).filter(
    ({ mode, type }) => mode === "managed" && types.includes(type),
  );
}
