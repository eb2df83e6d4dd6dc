import type { Attribute, Expression } from "@/lib/hcl";
import { referencesIn } from "@/lib/terraform";
import type { Context } from "../context/context";
import { checkReference } from "./check-reference";

/** A list of whole objects. https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on */
export function checkDependsOn(context: Context, attribute: Attribute | undefined): void {
  if (!attribute) return;
  const { value } = attribute;
  if (value.kind !== "tuple") {
    complain(context, value, "depends_on is not a list, expected [resource.name, …]");
    return;
  }
  for (const item of value.items) checkItem(context, item);
}

function checkItem(context: Context, item: Expression): void {
  const [reference] = item.kind === "reference" ? referencesIn(context.module, item) : [];
  if (!reference) {
    complain(
      context,
      item,
      "depends_on holds something that is no reference, expected the address of a resource, data source or module",
    );
    return;
  }
  const { target } = reference;
  const steps = target.kind === "resource" || target.kind === "module" ? target.path.length : 0;
  if (steps > 0) complain(context, item, "depends_on points to an attribute, expected the whole object");
  else checkReference(context, reference);
}

function complain({ issues, view }: Context, node: Expression, message: string): void {
  issues.add("validity-meta-argument", view.file, node, message);
}
