import type { Attribute, Expression } from "@/lib/hcl";
import { type AttributeSchema, conversionProblem, marksWithin, Resource, type Value } from "@/lib/terraform";
import type { Context } from "../context/context";
import { pathBelowTop } from "../context/path-below-top";
import { schemaFor } from "../context/provider-of";
import { placeInSets } from "../context/set-place";
import { checkMajorsOf } from "../upgrade/check-majors";
import { checkExpression } from "./check-expression";
import { isWhollyKnown } from "./wholly-known";

/** An argument against its schema: may be set, is of the right type, is not null where it is required. */
export function checkArgument(context: Context, attribute: Attribute, schema: AttributeSchema): void {
  const { issues } = context;
  const value = checkExpression(context, attribute.value);
  issues.values.set(attribute, value);
  checkPresence(context, attribute, schema, value);
  checkEphemeral(context, attribute, value);
  const problem = conversionProblem(value, schema.type);
  if (problem) reportType(context, attribute.value, `${attribute.name} is ${spell(value)}`, problem);
  checkMajorsOf(context, attribute, schema);
}

/**
 * Only arguments that the provider does not keep take ephemeral values; all of them are called `…_wo`.
 * https://developer.hashicorp.com/terraform/language/manage-sensitive-data/write-only
 */
function checkEphemeral({ issues, view }: Context, attribute: Attribute, value: Value): void {
  const { top, path } = pathBelowTop(view);
  const kept = (top.blockType === "resource" || top.blockType === "data") && !/^(provisioner|connection)/.test(path);
  if (!kept || attribute.name.endsWith("_wo") || !marksWithin(value).ephemeral) return;
  issues.add(
    "validity-expression",
    view.file,
    path === "" ? attribute : { range: top.block.typeRange },
    `${attribute.name} is an ephemeral value, expected one that may be kept in the state`,
  );
}

/** The provider's own checks, which it makes only where all of a block is known. */
function checkPresence(
  { module, issues, view }: Context,
  attribute: Attribute,
  schema: AttributeSchema,
  value: Value,
): void {
  const computed = schema.computed && !schema.optional && !schema.required;
  const refused = computed ? !isNull(value) : schema.required && !schema.optional && isNull(value);
  if (!refused) return;
  const { top, path } = pathBelowTop(view);
  if (path !== "" && !isWhollyKnown(module, top, path)) return;
  const answer = top instanceof Resource ? schemaFor(module, top) : undefined;
  const place = (node: object) =>
    top instanceof Resource && answer?.kind === "known" ? placeInSets(answer.schema, top, view, node) : node;
  if (computed) {
    issues.add(
      "validity-computed-argument",
      view.file,
      place(attribute),
      `argument "${attribute.name}" is set by the provider, expected it to be left out`,
    );
  } else {
    issues.add(
      "validity-missing-argument",
      view.file,
      place(attribute.value),
      `argument "${attribute.name}" is null, expected a value`,
    );
  }
}

/** A value of the wrong type; inside a literal collection the element is pointed at. */
export function reportType({ issues, view }: Context, node: Expression, what: string, problem: string): void {
  issues.add("validity-type", view.file, node, `${what}, expected ${problem}`);
}

export function isNull(value: Value): boolean {
  return value.kind === "known" && value.value === null;
}

/** A value in a message. */
export function spell(value: Value): string {
  switch (value.kind) {
    case "known":
      return JSON.stringify(value.value).slice(0, 60);
    case "list":
      return `a ${value.flavour ?? "list"} of ${value.items.length}`;
    case "object":
      return "an object";
    case "absent":
      return "not set";
    case "unknown":
      return value.type ? `of type ${value.type.kind}` : "unknown";
  }
}
