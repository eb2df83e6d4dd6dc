import type { Expression } from "@/lib/hcl";
import { type Module, referencesIn } from "@/lib/terraform";
import type { Context } from "../context/context";
import { isAskedFor } from "../context/language-version";
import { checkExpression } from "./check-expression";

/**
 * Whether variables and locals may stand where modules come from: in OpenTofu and since Terraform 1.15.
 * https://opentofu.org/docs/language/modules/sources/#support-for-variable-and-local-evaluation
 */
export function isEvaluatedEarly(module: Module): boolean {
  return module.isOpenTofu || isAskedFor(module, [1, 15]);
}

const STATIC: ReadonlySet<string> = new Set(["variable", "local", "path", "terraform", "bound", "bare"]);

/** What is evaluated before anything else: it rests on variables and locals alone, in Terraform on constant ones. */
export function checkStatic(
  context: Context,
  value: Expression,
  refuse: (node: Expression, message: string) => void,
): void {
  checkExpression(context, value);
  for (const { target, node } of referencesIn(context.module, value)) {
    if (!STATIC.has(target.kind))
      refuse(node, "this is evaluated before anything is made, expected variables and locals alone");
    else if (
      target.kind === "variable" &&
      target.variable &&
      !context.module.isOpenTofu &&
      !isConstant(target.variable)
    )
      refuse(node, `var.${target.name} is no constant, expected const = true in its block`);
  }
}

function isConstant(variable: { expression(name: string): Expression | undefined }): boolean {
  const flag = variable.expression("const");
  return flag?.kind === "boolean" && flag.value;
}
