import type { Call } from "@/lib/hcl";
import {
  expectedCount,
  functionKey,
  functionNames,
  functionsOfProvider,
  type Module,
  signatureOf,
  sourceOf,
  typeConstraint,
} from "@/lib/terraform";
import { expectedNameIn } from "@/lib/terraform/module/names-to-compare";
import { isConversion } from "@/lib/terraform/value/conversion";
import { awsVersions } from "../context/aws-versions";
import type { Context } from "../context/context";
import { isAskedFor } from "../context/language-version";
import { requiredNames } from "../context/provider-of";

/** What the newest provider has beside them. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/user_agent */
const SINCE_SIX: ReadonlySet<string> = new Set(["hashicorp/aws::user_agent"]);

/** What a call with a namespace should be; undefined where the module requires the provider and it offers that, as far as is known. */
function meantInstead(module: Module, call: Call): string | undefined {
  const [space, provider = "", name = "", ...more] = call.name.split("::");
  if (space !== "provider" || name === "" || more.length > 0) return "provider::<local name>::<function>";
  if (!requiredNames(module).has(provider)) return `"${provider}" among required_providers`;
  const own = functionsOfProvider(sourceOf(module, provider));
  const isSince = SINCE_SIX.has(functionKey(call.name, module)) && awsVersions(module).majors.includes(6);
  return own === undefined || own.includes(name) || isSince ? undefined : own.join(", ");
}

/**
 * Functions of Terraform 0.11 and what took their place.
 * https://developer.hashicorp.com/terraform/language/functions/list
 */
const REMOVED: ReadonlyMap<string, string> = new Map([
  ["list", "tolist([…])"],
  ["map", "tomap({ … })"],
]);

/** https://opentofu.org/docs/language/functions/ */
const OPEN_TOFUS: ReadonlySet<string> = new Set(["base64gunzip", "cidrcontains", "urldecode"]);

/** The name and the number of arguments of a call that Terraform makes. */
export function checkCall({ issues, view, module }: Context, call: Call): void {
  const isOfProvider = call.name.includes("::") && !call.name.startsWith("core::");
  const meant = isOfProvider && !module.partial ? meantInstead(module, call) : undefined;
  if (meant !== undefined) {
    issues.add("validity-function", view.file, call, `function ${call.name}() does not exist, expected ${meant}`);
    return;
  }
  const key = functionKey(call.name, module);
  if (isConversion(call) && (module.isOpenTofu || isAskedFor(module, [1, 15]))) {
    const { problem } = call.args[1] ? typeConstraint(call.args[1]) : {};
    if (problem) issues.add("validity-function", view.file, problem.node, problem.message);
    return;
  }
  const signature = signatureOf(key);
  const node = { range: call.nameRange ?? call.range };
  if (!signature && (isOfProvider || (module.isOpenTofu && OPEN_TOFUS.has(key)))) return;
  if (!signature) {
    issues.add(
      "validity-function",
      view.file,
      node,
      `function ${key}() does not exist, expected ${REMOVED.get(key) ?? expectedNameIn(module, key, functionNames(), "one of Terraform's")}`,
    );
    return;
  }
  const given = call.args.length;
  const wanted = expectedCount(given, signature);
  // What `...` expands may be the rest of them.
  if (wanted === undefined || (call.expand && given < signature.parameters.length)) return;
  const place = call.args[signature.parameters.length] ?? closingParenthesis(call);
  issues.add("validity-function", view.file, place, `${call.name}() has ${given} arguments, expected ${wanted}`);
}

/** Where arguments are missing; those that are too many are pointed at themselves. */
function closingParenthesis({ range, nameRange }: Call): object {
  if (!range) return { range: nameRange };
  const { end } = range;
  return { range: { start: { ...end, column: end.column - 1, offset: end.offset - 1 }, end } };
}
