import { evaluate, type Resource, scopeOf, type ValueConstraint } from "@/lib/terraform";
import type { Context } from "../context/context";

/** How many blocks there are, or items in a list. */
export function checkItems(
  { module, issues }: Context,
  resource: Resource,
  { path, min, max }: ValueConstraint & { readonly kind: "items" },
): void {
  const blocks = resource.blocks(path);
  const attribute = resource.attribute(path);
  const value =
    attribute && (issues.values.get(attribute) ?? evaluate(attribute.value, scopeOf(module, resource, "validate")));
  const counted = value?.kind === "list" && value.complete ? value.items.length : undefined;
  const given = attribute
    ? counted
    : blocks.length > 0 && blocks.every(({ dynamic }) => !dynamic)
      ? blocks.length
      : undefined;
  if (given === undefined || (given >= (min ?? 0) && given <= (max ?? given))) return;
  const expected = max === null ? `at least ${min}` : `at most ${max}`;
  const node = attribute?.value ?? { range: resource.block.typeRange };
  issues.add("validity-block-count", resource.file, node, `${path} stands there ${given} times, expected ${expected}`);
}
