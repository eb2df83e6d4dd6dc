import type { Expression, Reference, Step } from "@/lib/hcl";
import type { BlockView, BodyView } from "./block-view";
import type { Local, ModuleCall, Resource, Variable } from "./declarations";
import type { Module } from "./module";

/** What a reference points to; `path` are the steps behind the target (`.arn`, `.output_name`). */
export type Target =
  | {
      readonly kind: "resource";
      readonly mode: "managed" | "data" | "ephemeral";
      readonly type: string;
      readonly name: string;
      /** Undefined when the module does not declare it. */
      readonly resource: Resource | undefined;
      /** `[each.key]`, `[0]`; undefined without index. A splat has `splat`. */
      readonly index?: Expression;
      readonly splat?: boolean;
      readonly path: readonly Step[];
    }
  | {
      readonly kind: "variable";
      readonly name: string;
      readonly variable: Variable | undefined;
      readonly path: readonly Step[];
    }
  | { readonly kind: "local"; readonly name: string; readonly local: Local | undefined; readonly path: readonly Step[] }
  | {
      readonly kind: "module";
      readonly name: string;
      readonly call: ModuleCall | undefined;
      readonly path: readonly Step[];
    }
  | { readonly kind: "each" | "count" | "self" | "path" | "terraform"; readonly path: readonly Step[] }
  /** A name that the expression itself or a dynamic block binds. */
  | { readonly kind: "bound"; readonly name: string; readonly path: readonly Step[] };

export interface ResolvedReference {
  readonly node: Reference;
  readonly target: Target;
}

/** Every reference inside an expression, in the order of the text. `bound`: names of dynamic iterators around it. */
export function referencesIn(
  module: Module,
  expression: Expression | undefined,
  bound?: ReadonlySet<string>,
): readonly ResolvedReference[] {
  throw new Error(`not built: ${module.path} ${expression?.kind} ${bound?.size}`);
}

/** Every reference in a body and the blocks inside it (cached). */
export function referencesOf(module: Module, view: BodyView): readonly ResolvedReference[] {
  throw new Error(`not built: ${module.path} ${view.file.path}`);
}

/** What a single reference such as `aws_vpc.main.id` points to; undefined for any other expression (parentheses and `"${x}"` are looked through). */
export function targetOf(module: Module, expression: Expression | undefined): Target | undefined {
  throw new Error(`not built: ${module.path} ${expression?.kind}`);
}

/**
 * Resources an expression leads to, through locals, for-expressions, conditionals, functions, `each.value` (via the owner's for_each) and
 * local modules' outputs; `types` limits the answer.
 */
export function resourcesBehind(
  module: Module,
  expression: Expression | undefined,
  owner?: BlockView,
): readonly Resource[] {
  throw new Error(`not built: ${module.path} ${expression?.kind} ${owner?.blockType}`);
}

/** Resources, outputs, locals, … that refer to an address (`aws_vpc.main`, `var.x`, `local.y`) directly. */
export function referrersOf(
  module: Module,
  address: string,
): readonly { readonly view: BlockView | Local; readonly reference: ResolvedReference }[] {
  throw new Error(`not built: ${module.path} ${address}`);
}
