import { evaluate, numberOf, type Resource, scopeOf, stringOf, type ValueConstraint } from "@/lib/terraform";
import type { Context } from "../context/context";

const MINUTES: ReadonlyMap<string, number> = new Map([
  ["seconds", 1 / 60],
  ["minutes", 1],
  ["hours", 60],
  ["days", 1440],
]);

/** How long a token lasts: a number, and its unit in a block beside it. Where that block leaves the unit out, the number counts nothing. */
export function checkTokenValidity(
  { module, issues }: Context,
  resource: Resource,
  { path, unit, without, min, max }: ValueConstraint & { readonly kind: "validity" },
): void {
  const scope = scopeOf(module, resource, "validate");
  const attribute = resource.attribute(path);
  const amount = attribute && numberOf(evaluate(attribute.value, scope));
  const [block = "", name = ""] = unit.split(".");
  const units = resource.firstBlock(block);
  if (!attribute || amount === undefined || units?.dynamic) return;
  const word = units ? stringOf(evaluate(units.expression(name), scope)) : without;
  const minutes = amount * (MINUTES.get(word ?? "") ?? 0);
  if (minutes >= min && minutes <= max) return;
  const expected = word === undefined ? `a literal unit in ${unit}` : `${spoken(min)} to ${spoken(max)}`;
  issues.add(
    "validity-literal",
    resource.file,
    attribute.value,
    `${path} is ${amount} ${word ?? "of no unit"}, expected ${expected}`,
  );
}

function spoken(minutes: number): string {
  if (minutes >= 2880) return `${minutes / 1440} days`;
  return minutes >= 120 ? `${minutes / 60} hours` : `${minutes} minutes`;
}
