import type { Attribute, Expression } from "@/lib/hcl";
import { type BlockView, conversionProblem, type Resource, type Value } from "@/lib/terraform";
import type { Context } from "../context/context";
import { isNull, spell } from "../expression/check-argument";
import { checkDependsOn } from "../expression/check-depends-on";
import { checkExpression } from "../expression/check-expression";
import { checkLifecycle } from "./check-lifecycle";
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
    issues.add("validity-meta-argument", view.file, forEach, "count and for_each stand together, expected one of them");
  const outer = {
    ...context,
    each: false,
    count: false,
    scope: { ...context.scope, names: new Map(), owner: undefined },
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

function checkProvider({ issues, view, module }: Context, attribute: Attribute | undefined): void {
  const value = attribute?.value;
  if (!value || value.kind === "string") return;
  const names =
    value.kind === "reference" && value.steps.every((step) => step.kind === "attr") && value.steps.length <= 1;
  if (!names) {
    issues.add(
      "validity-meta-argument",
      view.file,
      value,
      "provider is not a provider's name, expected one such as aws or aws.east",
    );
    return;
  }
  const [step] = value.steps;
  if (step?.kind !== "attr" || module.partial || declaresAlias(module, value.root, step.name)) return;
  issues.add(
    "validity-meta-argument",
    view.file,
    value,
    `provider ${value.root}.${step.name} is not configured, expected a provider "${value.root}" block with alias "${step.name}"`,
  );
}

/** Configured here, or handed in by the caller (`configuration_aliases`). */
export function declaresAlias(module: Context["module"], provider: string, alias: string): boolean {
  if (module.declarations.providers.some((config) => config.name === provider && config.alias === alias)) return true;
  const text = module
    .topBlocks("terraform")
    .flatMap((view) =>
      view
        .blocks("required_providers")
        .map(({ file, block }) => file.text.slice(block.range?.start.offset, block.range?.end.offset)),
    );
  return text.some((source) => source.includes("configuration_aliases") && source.includes(`${provider}.${alias}`));
}
