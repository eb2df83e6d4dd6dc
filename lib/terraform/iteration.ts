import type { Expression } from "@/lib/hcl";
import type { Resource } from "./declarations";
import type { Module } from "./module";
import type { Value } from "./value";

/** How often a resource exists, with `for_each`/`count` followed to the collection at their root. */
export type Iteration =
  | { readonly kind: "single" }
  | {
      readonly kind: "each" | "count";
      /** Canonical root: `var.model_versions`, `data.aws_availability_zones.a.names`, or the sorted literal keys `"v1","v2"`. */
      readonly root: string;
      /** Addresses passed on the way: `["aws_api_gateway_stage.this", "local.versions", "var.model_versions"]`, root last. */
      readonly chain: readonly string[];
      /** A filter (`if`), `slice`, `setintersection` … may have dropped elements. */
      readonly subset: boolean;
      /** Keys as far as they are known, with defaults. */
      readonly keys: Value;
      readonly expression: Expression;
    };

/** The iteration of a resource or, with `expression`, of any collection. */
export function iterationOf(module: Module, resource: Resource): Iteration {
  throw new Error(`not built: ${module.path} ${resource.address}`);
}

/** Certainly iterates over at least what `other` iterates over: same root, nothing filtered out, or known keys that contain the other's. */
export function covers(iteration: Iteration, other: Iteration): boolean {
  throw new Error(`not built: ${iteration.kind} ${other.kind}`);
}
