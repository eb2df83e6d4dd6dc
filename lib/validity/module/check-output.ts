import { marksWithin, type Named } from "@/lib/terraform";
import type { Context } from "../context/context";

/**
 * Values that an output may not show or keep: the top module's outputs say that they are sensitive, ephemeral values stay inside.
 * https://developer.hashicorp.com/terraform/language/values/outputs#sensitive-suppressing-values-in-cli-output
 */
export function checkOutput({ module, issues }: Context, output: Named): void {
  const attribute = output.attribute("value");
  const value = attribute && issues.values.get(attribute);
  if (!value) return;
  const marks = marksWithin(value);
  const isTop = module.callers.length === 0;
  if (marks.sensitive && isTop && !isTrue(output, "sensitive"))
    issues.add(
      "validity-expression",
      output.file,
      { range: output.block.typeRange ?? output.block.range },
      `output "${output.name}" shows a sensitive value, expected sensitive = true`,
    );
  if (marks.ephemeral && !isTrue(output, "ephemeral"))
    issues.add(
      "validity-expression",
      output.file,
      attribute.value,
      `output "${output.name}" keeps an ephemeral value, expected ephemeral = true`,
    );
}

function isTrue(output: Named, name: string): boolean {
  const value = output.expression(name);
  if (!value) return false;
  return value.kind === "boolean" ? value.value : value.kind !== "string" || value.value === "true";
}
