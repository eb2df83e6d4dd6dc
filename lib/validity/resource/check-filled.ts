import { type BlockView, evaluate, pairsOf, possibleValues, type Resource, scopeOf, type Value } from "@/lib/terraform";
import { missingPlace } from "../body/missing-place";
import type { Context } from "../context/context";
import { isNull } from "../expression/check-argument";
import { isKnownValue, isWhollyKnown } from "../expression/wholly-known";

/**
 * Objects that may be written as blocks: for the language each argument in them may be left out, for the provider some may not.
 * https://developer.hashicorp.com/terraform/language/attr-as-blocks
 */
export function checkFilled(context: Context, resource: Resource, path: string, names: readonly string[]): void {
  const attribute = resource.attribute(path);
  if (attribute) {
    const value = context.issues.values.get(attribute) ?? valueIn(context, resource, attribute.value);
    if (!isKnownValue(value) || value.kind !== "list") return;
    for (const item of value.items) complain(context, resource, path, lackingIn(item, names), attribute.value);
    return;
  }
  const blocks = resource.blocks(path);
  if (!blocks.every((block) => isKnownRound(context, block)) || !isKnownBeside(context, resource, path)) return;
  for (const block of blocks) {
    const lacking = names.filter((name) => {
      const expression = block.expression(name);
      return !expression || isNull(valueIn(context, block, expression));
    });
    complain(context, resource, path, lacking, missingPlace(resource));
  }
}

function isKnownBeside({ module }: Context, resource: Resource, path: string): boolean {
  return resource.blocks(path).some(({ dynamic }) => dynamic) || isWhollyKnown(module, resource, path);
}

/** All that a block stands for is known, and that it stands for something. */
function isKnownRound({ module }: Context, block: BlockView): boolean {
  const scope = scopeOf(module, block, "validate");
  if (block.dynamic) {
    const rounds = pairsOf(evaluate(block.dynamic.forEach, scopeOf(module, block.parent ?? block, "validate")));
    if (!rounds?.complete || rounds.pairs.length === 0) return false;
  }
  return block.attributes.every(({ value }) => possibleValues(value, scope).every(isKnownValue));
}

function valueIn({ module }: Context, view: BlockView, expression: BlockView["attributes"][number]["value"]): Value {
  return evaluate(expression, scopeOf(module, view, "validate"));
}

function lackingIn(item: Value, names: readonly string[]): readonly string[] {
  if (item.kind !== "object") return [];
  return names.filter((name) => {
    const value = item.entries.get(name);
    return !value || isNull(value);
  });
}

function complain(
  { issues }: Context,
  resource: Resource,
  path: string,
  lacking: readonly string[],
  place: object,
): void {
  for (const name of lacking)
    issues.add(
      "validity-missing-argument",
      resource.file,
      place,
      `argument "${name}" is missing in ${path}, expected ${name} = …`,
    );
}
