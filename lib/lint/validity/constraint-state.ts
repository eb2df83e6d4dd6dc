import { type BlockView, evaluate, isUnset, type Module, scopeOf, type Value } from "@/lib/terraform";

/** Blocks at a dotted path, all instances. */
export function viewsAt(view: BlockView, path: string): readonly BlockView[] {
  return path
    .split(".")
    .reduce<readonly BlockView[]>((views, name) => views.flatMap((inner) => inner.blocks(name)), [view]);
}

/** Whether an argument or block is there. `partly`: a collection with unknown elements; the first block of each kind counts, as in the provider. */
export function stateOf(module: Module, view: BlockView, path: string): "set" | "unset" | "unknown" | "partly" {
  const dot = path.lastIndexOf(".");
  const name = path.slice(dot + 1);
  const [parent] = dot < 0 ? [view] : viewsAt(view, path.slice(0, dot));
  if (!parent) return "unset";
  if (parent.dynamic) return "unknown";
  const [block] = parent.blocks(name);
  if (block) return block.dynamic ? "unknown" : "set";
  return stateOfValue(evaluate(parent.expression(name), scopeOf(module, parent, "validate")));
}

function stateOfValue(value: Value): ReturnType<typeof stateOf> {
  if (isUnset(value)) return "unset";
  if (value.kind === "unknown") return "unknown";
  if (value.kind === "known") return "set";
  const members = value.kind === "list" ? value.items : value.kind === "object" ? [...value.entries.values()] : [];
  if (members.length === 0 || (value.kind !== "absent" && !value.complete)) return "unknown";
  return members.every((member) => member.kind === "known") ? "set" : "partly";
}
