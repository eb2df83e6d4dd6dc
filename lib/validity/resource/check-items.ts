import {
  type BlockView,
  distinct,
  isKnownWithin,
  type Resource,
  type Value,
  type ValueConstraint,
} from "@/lib/terraform";
import { plural } from "@/lib/text/plural";
import type { Context } from "../context/context";
import { valueWritten, viewsAt } from "./constraint-state";

type Items = ValueConstraint & { readonly kind: "items" };

/** How many blocks there are, or items in a list. */
export function checkItems(context: Context, resource: Resource, constraint: Items): void {
  const dot = constraint.path.lastIndexOf(".");
  const name = constraint.path.slice(dot + 1);
  const parents = dot < 0 ? [resource] : viewsAt(resource, constraint.path.slice(0, dot));
  for (const parent of parents) if (!parent.dynamic) checkIn(context, parent, name, constraint);
}

function checkIn(context: Context, parent: BlockView, name: string, { path, min, max }: Items): void {
  const blocks = parent.blocks(name);
  const attribute = parent.attribute(name);
  const value = attribute && valueWritten(context, parent, attribute);
  const given = attribute
    ? value && itemsOf(value, min ?? 0)
    : blocks.length > 0 && blocks.every(({ dynamic }) => !dynamic)
      ? blocks.length
      : undefined;
  if (given === undefined || (given >= (min ?? 0) && given <= (max ?? given))) return;
  const expected = max === null || given < (min ?? 0) ? `at least ${min}` : `at most ${max}`;
  const node = attribute?.value ?? { range: parent.block.typeRange };
  context.issues.add(
    "validity-block-count",
    parent.file,
    node,
    `${path} has ${plural(given, "item")}, expected ${expected}`,
  );
}

/** The provider counts only what is wholly known; equal ones are one in a set, of which too few are not told from a list. */
function itemsOf(value: Value, min: number): number | undefined {
  if (value.kind !== "list" || !value.complete || !isKnownWithin(value)) return undefined;
  return value.items.length < min ? value.items.length : Math.max(min, distinct(value.items).length);
}
