import type { Attribute, Expression } from "@/lib/hcl";
import { type BlockView, conversionProblem, NO_NAMES, type Resource, type Value } from "@/lib/terraform";
import type { Context } from "../context/context";
import { nameOfProvider } from "../context/provider-of";
import { hasConfiguration } from "../context/used-providers";
import { isNull, spell } from "../expression/check-argument";
import { checkDependsOn } from "../expression/check-depends-on";
import { checkExpression } from "../expression/check-expression";
import { isProviderName } from "../expression/static-reading";
import { checkLifecycle } from "./check-lifecycle";
import { checkInstance } from "./check-provider-instance";
import { checkProvisioners } from "./check-provisioner";

/** `count`, `for_each`, `depends_on`, `provider`, `lifecycle` and provisioners. */
export function checkMeta(context: Context, resource: Resource): void {
  checkRepetition(context, resource);
  checkDependsOn(context, resource.attribute("depends_on"));
  checkProvider(context, resource.attribute("provider"));
  checkLifecycle(context, resource);
  checkProvisioners(context, resource);
}

/** `count` and `for_each` of a resource or a module call. */
export function checkRepetition(context: Context, view: BlockView): void {
  const count = view.attribute("count");
  const forEach = view.attribute("for_each");
  const { issues } = context;
  if (count && forEach)
    issues.add("validity-meta-argument", view.file, forEach, "count and for_each are both set, expected one of them");
  const outer = {
    ...context,
    each: false,
    count: false,
    scope: { ...context.scope, names: NO_NAMES, owner: undefined },
  };
  if (count) checkCount(outer, count);
  if (forEach) checkForEach(outer, forEach);
}

function checkCount(context: Context, { value }: Attribute): void {
  const result = checkExpression(context, value);
  const problem = isNull(result) ? "a number" : conversionProblem(result, { kind: "number" });
  const number = result.kind === "known" && !problem ? Number(result.value) : 0;
  if (problem || number < 0 || !Number.isInteger(number))
    complain(context, value, `count is ${spell(result)}, expected ${problem ?? "a whole number, zero or more"}`);
  else if (result.ephemeral)
    complain(context, value, "count rests on an ephemeral value, expected one that is kept in the state");
}

function checkForEach(context: Context, { value }: Attribute): void {
  const result = checkExpression(context, value);
  if (!isIterable(result))
    complain(context, value, `for_each is ${spell(result)}, expected a map or a set of strings (toset([…]))`);
  else if (result.ephemeral || result.sensitive) {
    const mark = result.ephemeral ? "an ephemeral" : "a sensitive";
    complain(context, value, `for_each rests on ${mark} value, expected one whose keys may be shown and kept`);
  }
}

function complain({ issues, view }: Context, node: Expression, message: string): void {
  issues.add("validity-meta-argument", view.file, node, message);
}

/** https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#basic-syntax */
function isIterable(value: Value): boolean {
  switch (value.kind) {
    case "absent":
      return true;
    case "known":
      return false;
    case "object":
      return true;
    case "list":
      return !value.complete || (value.flavour === "set" && isSetOfKeys(value.items));
    case "unknown":
      return !value.type || ["dynamic", "map", "object", "set"].includes(value.type.kind);
  }
}

/** No null, no collection; one string makes strings of numbers and booleans. */
function isSetOfKeys(items: readonly Value[]): boolean {
  const open = items.some(({ kind }) => kind === "unknown");
  const plain = items.every((item) => item.kind === "unknown" || (item.kind === "known" && item.value !== null));
  const texts = items.some((item) => item.kind === "known" && typeof item.value === "string");
  return plain && (open || texts || items.length === 0);
}

function checkProvider(context: Context, attribute: Attribute | undefined): void {
  const { issues, view, module } = context;
  const value = attribute?.value;
  if (!value) return;
  const refuse = (message: string) => issues.add("validity-meta-argument", view.file, value, message);
  const name = nameOfProvider(value);
  if (name === undefined) {
    refuse("provider is not a provider's name, expected one such as aws or aws.east");
    return;
  }
  const [provider = "", alias] = name.split(".");
  if (!isProviderName(provider))
    refuse(`provider name "${provider}" is not allowed, expected small letters, digits and single dashes`);
  else if (alias !== undefined && !module.partial && !hasConfiguration(module, provider, alias))
    refuse(`provider ${name} is not configured, expected a provider "${provider}" block with alias "${alias}"`);
  else checkInstance(context, value, refuse);
}
