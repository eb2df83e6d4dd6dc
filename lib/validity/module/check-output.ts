import type { Expression } from "@/lib/hcl";
import { type Module, marksWithin, type Named, referencesIn, type Value } from "@/lib/terraform";
import type { Context } from "../context/context";

/**
 * Values that an output may not show or keep: the top module's outputs say that they are sensitive, ephemeral values stay inside.
 * https://developer.hashicorp.com/terraform/language/values/outputs#sensitive-suppressing-values-in-cli-output
 */
export function checkOutput({ module, issues }: Context, output: Named): void {
  const attribute = output.attribute("value");
  const value = attribute && issues.values.get(attribute);
  const isTop = module.callers.length === 0;
  const refuse = (node: object, message: string) =>
    issues.add("validity-expression", output.file, node, `output "${output.name}" ${message}`);
  const head = { range: output.block.typeRange ?? output.block.range };
  if (isTop && isTrue(output, "ephemeral"))
    refuse(head, "is ephemeral at the top, expected it in a module that is called");
  if (!value) return;
  const marks = marksWithin(value);
  if (marks.sensitive && isTop && !isTrue(output, "sensitive"))
    refuse(head, "shows a sensitive value, expected sensitive = true");
  if (marks.ephemeral && !isTrue(output, "ephemeral"))
    refuse(attribute.value, "keeps an ephemeral value, expected ephemeral = true");
  if (!isTop && isTrue(output, "ephemeral") && isLasting(module, value, attribute.value))
    refuse(attribute.value, "is ephemeral, expected an ephemeral value");
}

/** The value itself is certainly not ephemeral, whatever is inside it. */
function isLasting(module: Module, value: Value, expression: Expression): boolean {
  if (value.ephemeral) return false;
  return marksWithin(value).ephemeral === true || !mayBeEphemeral(module, expression);
}

/** Something that is ephemeral, or of which that is not known, stands behind the expression. */
function mayBeEphemeral(module: Module, expression: Expression): boolean {
  const seen = new Set([expression]);
  for (const part of seen) {
    if (part.kind === "call" && part.name === "ephemeralasnull") continue;
    for (const { target } of referencesIn(module, part)) {
      if (target.kind === "local" && target.local) seen.add(target.local.value);
      else if (target.kind === "resource" && target.mode !== "ephemeral") continue;
      else if (target.kind !== "variable" || !target.variable || isTrue(target.variable, "ephemeral")) return true;
    }
  }
  return false;
}

function isTrue(view: Named, name: string): boolean {
  const value = view.expression(name);
  if (!value) return false;
  return value.kind === "boolean" ? value.value : value.kind !== "string" || value.value === "true";
}
