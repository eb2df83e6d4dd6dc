import { type Expression, parseExpression, type Step } from "@/lib/hcl";
import { type Resource, referencesIn } from "@/lib/terraform";
import type { Context } from "../context/context";
import { schemaFor } from "../context/provider-of";
import { isAddress } from "../expression/static-reading";
import { literalSteps, traverse } from "../expression/traverse";

/** What `ParseTraversalAbs` of HCL takes: names and literal keys, without the index of old that followed a dot. */
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_-]*`;
const TRAVERSAL = new RegExp(String.raw`^${NAME}(?:\.${NAME}|\[(?:\d+|"[^"]*")\])*$`, "u");

/** `ignore_changes`: names of the resource's own attributes, also in quotes, as they once had to be. */
export function checkIgnored(context: Context, resource: Resource, value: Expression | undefined): void {
  if (!value) return;
  if (value.kind === "reference" && value.root === "all" && value.steps.length === 0) return;
  if (value.kind !== "tuple") {
    complain(context, value, "ignore_changes is not a list, expected [attribute, …] or all");
    return;
  }
  for (const item of value.items) {
    const said = item.kind === "string" ? inQuotes(item.value) : item;
    if (item.kind === "string" && item.value === "*") complain(context, item, 'ignore_changes holds "*", expected all');
    else if (said?.kind === "reference" && isAddress(said)) checkIgnoredItem(context, resource, said, item);
    else complain(context, item, "ignore_changes holds something that is no attribute, expected its name");
  }
}

function inQuotes(text: string): Expression | undefined {
  return TRAVERSAL.test(text) ? parseExpression(text).expression : undefined;
}

function checkIgnoredItem(
  context: Context,
  resource: Resource,
  { root, range, steps }: Expression & { kind: "reference" },
  place: Expression,
): void {
  const answer = schemaFor(context.module, resource);
  if (answer.kind !== "known") return;
  const first: Step = { kind: "attr", name: root, ...(range ? { range } : {}) };
  const problem = traverse(context.module, answer.schema, literalSteps([first, ...steps]));
  if (problem)
    context.issues.add("validity-unknown-attribute", context.view.file, place, `ignore_changes ${problem.message}`);
}

/** `replace_triggered_by`: each item is one managed resource, or a part of it. */
export function checkTriggers(context: Context, value: Expression | undefined): void {
  if (!value) return;
  if (value.kind !== "tuple") {
    complain(context, value, "replace_triggered_by is not a list, expected [resource.name, …]");
    return;
  }
  for (const item of value.items) checkTrigger(context, item);
}

function checkTrigger(context: Context, item: Expression): void {
  const references = referencesIn(context.module, item);
  const others = references.filter(({ target }) => !["resource", "count", "each"].includes(target.kind));
  for (const { node } of others)
    complain(context, node, "replace_triggered_by refers to something else, expected managed resources only");
  const named = references.filter(({ target }) => target.kind === "resource").length;
  if (named !== 1 && others.length === 0)
    complain(context, item, `replace_triggered_by holds ${named} resources in one item, expected one`);
}

function complain({ issues, view }: Context, node: Expression, message: string): void {
  issues.add("validity-meta-argument", view.file, node, message);
}
