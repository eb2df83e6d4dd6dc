import type { Attribute } from "@/lib/hcl";
import { type BlockView, evaluate, isUnset, roundsOf, scopeOf, type Value } from "@/lib/terraform";
import type { Context } from "../context/context";

/** Blocks at a dotted path, all instances. */
export function viewsAt(view: BlockView, path: string): readonly BlockView[] {
  return path
    .split(".")
    .reduce<readonly BlockView[]>((views, name) => views.flatMap((inner) => inner.blocks(name)), [view]);
}

/** What an argument certainly is, as it was found when it was read. */
export function valueWritten({ module, issues }: Context, view: BlockView, attribute: Attribute): Value {
  return issues.values.get(attribute) ?? evaluate(attribute.value, scopeOf(module, view, "validate"));
}

/** What an argument is in each round of the dynamic blocks around it; none where no block is made. */
export function valuesInRounds(context: Context, view: BlockView, attribute: Attribute): readonly Value[] {
  const rounds = isInDynamic(view) ? roundsOf(context.module, view) : undefined;
  return rounds?.map((scope) => evaluate(attribute.value, scope)) ?? [valueWritten(context, view, attribute)];
}

function isInDynamic({ dynamic, parent }: BlockView): boolean {
  return dynamic !== undefined || (parent !== undefined && isInDynamic(parent));
}

/** Whether an argument or block is there. `partly`: a collection with unknown elements; the first block of each kind counts, as in the provider. */
export function stateOf(context: Context, view: BlockView, path: string): "set" | "unset" | "unknown" | "partly" {
  const dot = path.lastIndexOf(".");
  const name = path.slice(dot + 1);
  const [parent] = dot < 0 ? [view] : viewsAt(view, path.slice(0, dot));
  if (!parent) return "unset";
  if (parent.dynamic) return "unknown";
  const [block] = parent.blocks(name);
  if (block) return block.dynamic ? "unknown" : "set";
  const attribute = parent.attribute(name);
  if (!attribute) return "unset";
  return stateOfValue(valueWritten(context, parent, attribute));
}

function stateOfValue(value: Value): ReturnType<typeof stateOf> {
  if (isUnset(value)) return "unset";
  if (value.kind === "unknown") return "unknown";
  if (value.kind === "known") return "set";
  const members = value.kind === "list" ? value.items : value.kind === "object" ? [...value.entries.values()] : [];
  if (members.length === 0 || (value.kind !== "absent" && !value.complete)) return "unknown";
  return members.every((member) => member.kind === "known") ? "set" : "partly";
}
