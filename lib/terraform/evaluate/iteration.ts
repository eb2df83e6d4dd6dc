import type { Expression } from "@/lib/hcl";
import type { Resource } from "../module/declarations";
import type { Module } from "../module/module";
import { list, stringOf, unknown, type Value } from "../value/value";
import { evaluate } from "./evaluate";
import { pairsOf } from "./evaluate-for";
import { rootOf } from "./iteration-root";
import { scopeOf } from "./scope";

/** How often something exists, with `for_each`/`count` followed to the collection at their root. */
export type Iteration =
  | { readonly kind: "single" }
  | {
      readonly kind: "each" | "count";
      /** Canonical root: `var.model_versions`, `data.aws_availability_zones.a.names`, or the sorted literal keys `"v1","v2"`. */
      readonly root: string;
      /** Addresses passed on the way: `["aws_api_gateway_stage.this", "local.versions", "var.model_versions"]`, root last. */
      readonly chain: readonly string[];
      /** Text of the filters and conditions under which elements exist; empty when every element of the root does. */
      readonly guards: readonly string[];
      /** Keys as far as they are known, with defaults. */
      readonly keys: Value;
      readonly expression: Expression;
    };

/** The iteration of a resource or module call. */
export function iterationOf(module: Module, view: Pick<Resource, "expression">): Iteration {
  const forEach = view.expression("for_each");
  if (forEach) return iterationOver(module, forEach, "each");
  const count = view.expression("count");
  return count ? iterationOver(module, count, "count") : { kind: "single" };
}

/** The iteration that an expression as `for_each` (or `count`) would give. */
export function iterationOver(module: Module, expression: Expression, kind: "each" | "count" = "each"): Iteration {
  const { root, chain, guards } = rootOf(module, expression);
  const value = evaluate(expression, scopeOf(module));
  return { kind, root, chain, guards, keys: kind === "each" ? keysOf(value) : value, expression };
}

function keysOf(value: Value): Value {
  const pairs = pairsOf(value);
  if (!pairs) return unknown(value.kind === "unknown" ? value.because : "not a collection");
  const keys = pairs.pairs.map(([key, member]) => (value.kind === "list" ? member : key));
  return { ...list(keys, pairs.complete), ...(value.byDefault ? { byDefault: true } : {}) };
}

/**
 * Certainly iterates over at least what `other` iterates over: same root with no guard that the other lacks, or keys known without
 * defaults that contain the other's.
 */
export function covers(iteration: Iteration, other: Iteration): boolean {
  if (iteration.kind === "single" || other.kind === "single") return iteration.kind === other.kind;
  const together =
    iteration.root === other.root || iteration.chain.includes(other.root) || other.chain.includes(iteration.root);
  if (together && iteration.guards.every((guard) => other.guards.includes(guard))) return true;
  return containsKeys(iteration.keys, other.keys);
}

function containsKeys(keys: Value, wanted: Value): boolean {
  if (keys.kind !== "list" || wanted.kind !== "list" || keys.byDefault || wanted.byDefault || !wanted.complete)
    return false;
  const names = new Set(keys.items.map(stringOf));
  return wanted.items.every((item) => stringOf(item) !== undefined && names.has(stringOf(item)));
}
