import { type BlockView, layered, type Module, type Scope, scopeOf } from "@/lib/terraform";
import type { Issues } from "./issue";

/** What may be used around an expression. */
export interface Context {
  readonly module: Module;
  readonly issues: Issues;
  readonly view: BlockView;
  readonly scope: Scope;
  readonly bound: ReadonlySet<string>;
  readonly each: boolean;
  readonly count: boolean;
  readonly self: boolean;
  /** Inside a dynamic block of which it is not known what it makes: Terraform checks names there, not values. */
  readonly blind: boolean;
}

/** The context of a block at the top of a file. */
export function contextOf(module: Module, view: BlockView, issues: Issues): Context {
  const repeats =
    view.blockType === "resource" ||
    view.blockType === "data" ||
    view.blockType === "module" ||
    view.blockType === "ephemeral" ||
    view.blockType === "import" ||
    (view.blockType === "provider" && module.isOpenTofu);
  return {
    module,
    issues,
    view,
    scope: scopeOf(module, view, "validate"),
    bound: new Set(),
    // Arguments of a module call are checked as if there were instances, with or without for_each.
    each: view.blockType === "module" || (repeats && view.attribute("for_each") !== undefined),
    count:
      view.blockType === "module" || (repeats && view.blockType !== "import" && view.attribute("count") !== undefined),
    self: false,
    blind: false,
  };
}

/** The context of a block inside another; a dynamic block binds its iterator. */
export function inside(context: Context, view: BlockView): Context {
  if (!view.dynamic) return { ...context, view };
  const own = scopeOf(context.module, view, "validate");
  const scope = { ...own, names: layered(context.scope.names, own.names) };
  return { ...context, view, scope, bound: new Set(context.bound).add(view.dynamic.iterator) };
}
