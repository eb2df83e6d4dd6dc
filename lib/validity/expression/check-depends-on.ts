import type { Attribute, Expression } from "@/lib/hcl";
import { type ResolvedReference, referencesIn } from "@/lib/terraform";
import type { Context } from "../context/context";
import { checkReference } from "./check-reference";
import { isAddress } from "./static-reading";

/** A list of whole objects, and of outputs of modules. https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on */
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
  const [reference] = isAddress(item) ? referencesIn(context.module, item) : [];
  if (!reference) {
    complain(
      context,
      item,
      "depends_on holds something that is no fixed reference, expected the address of a resource, data source or module",
    );
    return;
  }
  if (stepsBehind(reference.target) > 0)
    complain(context, item, "depends_on points to an attribute, expected the whole object");
  else if (reference.target.kind !== "module" || !reference.target.call)
    checkReference({ ...context, each: false, count: false }, reference);
}

/** Steps into an object; the output of a module is one. */
function stepsBehind(target: ResolvedReference["target"]): number {
  const { kind, path } = target;
  if (kind === "resource" || kind === "variable" || kind === "local") return path.length;
  if (kind !== "module") return 0;
  return path.length - (path[0]?.kind === "index" ? 2 : 1);
}

function complain({ issues, view }: Context, node: Expression, message: string): void {
  issues.add("validity-meta-argument", view.file, node, message);
}
