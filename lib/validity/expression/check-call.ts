import type { Call } from "@/lib/hcl";
import { functionNames, signatureOf } from "@/lib/terraform";
import { expectedName } from "@/lib/text/suggest";
import type { Context } from "../context/context";
import { isAws, requiredNames } from "../context/provider-of";

/** https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/functions/arn_parse */
const OF_AWS: ReadonlySet<string> = new Set(["arn_build", "arn_parse", "trim_iam_role_path"]);

/** `provider::name::function(…)`: the module requires the provider; what it offers is known of AWS alone. */
function checkProvider({ issues, view, module }: Pick<Context, "issues" | "view" | "module">, call: Call): void {
  const [kind, provider = "", name = ""] = call.name.split("::");
  const required = requiredNames(module);
  if (kind !== "provider" || module.partial) return;
  if (required.has(provider) && (!isAws(module, provider) || OF_AWS.has(name))) return;
  const expected = required.has(provider) ? [...OF_AWS].join(", ") : `"${provider}" among required_providers`;
  issues.add("validity-function", view.file, call, `function ${call.name}() does not exist, expected ${expected}`);
}

/**
 * Functions of Terraform 0.11 and what took their place.
 * https://developer.hashicorp.com/terraform/language/functions/list
 */
const REMOVED: ReadonlyMap<string, string> = new Map([
  ["list", "tolist([…])"],
  ["map", "tomap({ … })"],
]);

/** The name and the number of arguments of a call that Terraform makes. */
export function checkCall({ issues, view, module }: Context, call: Call): void {
  if (call.name.includes("::") && !call.name.startsWith("core::")) {
    checkProvider({ issues, view, module }, call);
    return;
  }
  const name = call.name.replace(/^core::/, "");
  const signature = signatureOf(name);
  const node = { range: call.nameRange ?? call.range };
  if (!signature) {
    issues.add(
      "validity-function",
      view.file,
      node,
      `function ${name}() does not exist, expected ${REMOVED.get(name) ?? expectedName(name, functionNames(), "one of Terraform's")}`,
    );
    return;
  }
  const { parameters, further } = signature;
  const given = call.args.length;
  const tooMany = given > parameters.length && !further;
  const tooFew = given < parameters.length && !call.expand;
  if (!tooMany && !tooFew) return;
  const wanted = further ? `at least ${parameters.length}` : `${parameters.length}`;
  issues.add("validity-function", view.file, node, `${name}() has ${given} arguments, expected ${wanted}`);
}
