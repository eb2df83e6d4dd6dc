import type { Expression, Reference, Step } from "@/lib/hcl";
import type { Local, ModuleCall, Resource, Variable } from "./declarations";
import type { Module } from "./module";

/** What a reference points to; `path` are the steps behind the target (`.arn`, `.output_name`). */
export type Target =
  | {
      readonly kind: "resource";
      readonly mode: Resource["mode"];
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
  | { readonly kind: "bound"; readonly name: string; readonly path: readonly Step[] }
  /** A word that is no reference by itself: `foo`, `var`, `data.aws_vpc`. */
  | { readonly kind: "bare"; readonly name: string; readonly path: readonly Step[] };

/** `aws_vpc.main`, `var.x`, `local.y`, `module.z`; the bare word for what has no address. */
export function addressOf(target: Target): string {
  switch (target.kind) {
    case "resource":
      return `${target.mode === "managed" ? "" : `${target.mode}.`}${target.type}.${target.name}`;
    case "variable":
      return `var.${target.name}`;
    case "local":
    case "module":
      return `${target.kind}.${target.name}`;
    case "bound":
    case "bare":
      return target.name;
    default:
      return target.kind;
  }
}

/** Resolves a reference against a module; `isBound` tells names of the scope from types of resources. */
export function resolve(module: Module, reference: Reference, isBound: boolean): Target {
  const { root, steps } = reference;
  const name = nameAt(steps, 0);
  if (isBound) return { kind: "bound", name: root, path: steps };
  if (name === undefined && root !== "self") return { kind: "bare", name: root, path: steps };
  return resolveName(module, reference, name ?? "");
}

function resolveName(module: Module, { root, steps }: Reference, name: string): Target {
  const path = steps.slice(1);
  const second = nameAt(steps, 1);
  switch (root) {
    case "var":
      return { kind: "variable", name, variable: module.variable(name), path };
    case "local":
      return { kind: "local", name, local: module.local(name), path };
    case "module":
      return { kind: "module", name, call: module.moduleCall(name), path };
    case "each":
    case "count":
    case "self":
    case "path":
    case "terraform":
      return { kind: root, path: steps };
    case "data":
    case "ephemeral":
    case "resource":
      if (second === undefined) return { kind: "bare", name: `${root}.${name}`, path };
      return resourceTarget(module, root === "resource" ? "managed" : root, name, second, steps.slice(2));
    case "tofu":
      if (module.isOpenTofu) return { kind: "terraform", path: steps };
      return resourceTarget(module, "managed", root, name, path);
    default:
      return resourceTarget(module, "managed", root, name, path);
  }
}

function nameAt(steps: readonly Step[], index: number): string | undefined {
  const step = steps[index];
  return step?.kind === "attr" ? step.name : undefined;
}

function resourceTarget(
  module: Module,
  mode: Resource["mode"],
  type: string,
  name: string,
  steps: readonly Step[],
): Target {
  const address = `${mode === "managed" ? "" : `${mode}.`}${type}.${name}`;
  const base = { kind: "resource", mode, type, name, resource: module.resource(address) } as const;
  const [first] = steps;
  if (first?.kind === "index") return { ...base, index: first.key, path: steps.slice(1) };
  if (first?.kind === "splat") return { ...base, splat: true, path: steps.slice(1) };
  return { ...base, path: steps };
}

/** The first attribute that a path names: `arn` of `[0].arn`. */
export function attributeIn(path: readonly Step[]): string | undefined {
  const step = path.find(({ kind }) => kind === "attr");
  return step?.kind === "attr" ? step.name : undefined;
}
