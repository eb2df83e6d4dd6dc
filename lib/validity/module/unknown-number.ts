import type { Expression } from "@/lib/hcl";
import { attributeIn, type Module, type Resource, targetOf } from "@/lib/terraform";
import { schemaFor } from "../context/provider-of";

interface Made {
  readonly resource: Resource;
  readonly address: string;
}

/**
 * What a `count` or `for_each` certainly rests on that only an apply makes known: it is compared, or is itself a key.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#limitations-on-values-used-in-for_each
 */
export function unknownNumber(module: Module, expression: Expression): Made | undefined {
  switch (expression.kind) {
    case "parenthesised":
      return unknownNumber(module, expression.inner);
    case "conditional":
      return unknownNumber(module, expression.condition);
    case "binary": {
      const { left, right } = expression;
      return left.kind === "null" || right.kind === "null"
        ? undefined
        : (madeByApply(module, left) ?? madeByApply(module, right));
    }
    case "call":
      return expression.name === "toset" ? unknownKey(module, expression.args[0]) : undefined;
    default:
      return undefined;
  }
}

function unknownKey(module: Module, set: Expression | undefined): Made | undefined {
  if (set?.kind !== "tuple") return set && madeByApply(module, set);
  for (const item of set.items) {
    const made = madeByApply(module, item);
    if (made) return made;
  }
  return undefined;
}

/** An attribute of a managed resource that nobody can set. */
function madeByApply(module: Module, expression: Expression): Made | undefined {
  const target = targetOf(module, expression);
  if (target?.kind !== "resource" || target.mode !== "managed" || !target.resource) return undefined;
  const name = attributeIn(target.path);
  const answer = schemaFor(module, target.resource);
  const attribute = name !== undefined && answer.kind === "known" ? answer.schema.attributes.get(name) : undefined;
  if (!attribute?.computed || (attribute.optional && name !== "id") || attribute.type.kind !== "string")
    return undefined;
  return { resource: target.resource, address: `${target.resource.address}.${name}` };
}
