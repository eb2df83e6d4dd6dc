import type { Attribute, Expression } from "@/lib/hcl";
import { evaluate, stringOf } from "@/lib/terraform";
import type { Context } from "../context/context";
import {
  isComputed,
  isProviderName,
  isVersionConstraint,
  providerConstraintProblem,
} from "../expression/static-reading";

/** `aws = { source = …, version = …, configuration_aliases = […] }` or, as it once was, a version alone. https://developer.hashicorp.com/terraform/language/providers/requirements */
export function checkRequiredProvider(context: Context, attribute: Attribute): void {
  const { name, nameRange, value } = attribute;
  if (!isProviderName(name))
    refuse(
      context,
      { range: nameRange },
      `provider name "${name}" is not allowed, expected small letters, digits and single dashes`,
    );
  if (value.kind === "string") checkVersion(context, attribute, value);
  else if (value.kind !== "object")
    refuse(context, value, `${name} is neither an object nor a version, expected { source = …, version = … }`);
  else for (const { key, value: member } of value.entries) checkMember(context, attribute, key, member);
}

function refuse({ issues, view }: Context, node: object, message: string): void {
  issues.add("validity-meta-argument", view.file, node, message);
}

function checkMember(context: Context, provider: Attribute, key: Expression, value: Expression): void {
  const name = key.kind === "string" ? key.value : undefined;
  switch (name) {
    case "version":
      checkVersion(context, provider, value);
      return;
    case "source":
      checkSource(context, value);
      return;
    case "configuration_aliases":
      checkAliases(context, provider.name, value);
      return;
    default:
      refuse(
        context,
        key,
        `${name ?? "a computed name"} is not known here, expected source, version or configuration_aliases`,
      );
  }
}

/** The text of a template without names; undefined for what is no text. */
function textOf({ scope }: Context, value: Expression): string | undefined {
  if (isComputed(value)) return undefined;
  const literal = evaluate(value, scope);
  return literal.kind === "known" && typeof literal.value === "string" ? stringOf(literal) : undefined;
}

/** What is a constraint, but none on a provider, Terraform says of the whole entry. */
function checkVersion(context: Context, { nameRange }: Attribute, value: Expression): void {
  const text = textOf(context, value);
  if (text === undefined) refuse(context, value, 'version is no literal text, expected one such as "~> 5.0"');
  else if (!isVersionConstraint(text))
    refuse(context, value, `"${text}" is not a version constraint, expected one such as ">= 1.5"`);
  else {
    const problem = providerConstraintProblem(text);
    if (problem) refuse(context, { range: nameRange }, `"${text}" ${problem}`);
  }
}

/** `[hostname/][namespace/]type`. */
function checkSource(context: Context, value: Expression): void {
  const text = textOf(context, value);
  const parts = text?.toLowerCase().split("/") ?? [];
  const [type = ""] = parts.slice(-1);
  const isRight = parts.length <= 3 && parts.slice(-2).every(isProviderName) && !type.startsWith("terraform-provider-");
  if (text === undefined || !isRight)
    refuse(
      context,
      value,
      `${text === undefined ? "source" : `"${text}"`} is no address of a provider, expected one such as "hashicorp/aws"`,
    );
}

function checkAliases(context: Context, provider: string, value: Expression): void {
  if (value.kind !== "tuple") {
    refuse(context, value, `configuration_aliases is no list, expected [${provider}.name]`);
    return;
  }
  for (const item of value.items) {
    const isRight =
      item.kind === "reference" && item.root === provider && item.steps.every(({ kind }) => kind === "attr");
    if (!isRight)
      refuse(context, item, `configuration_aliases holds something else, expected ${provider}.name without quotes`);
  }
}
