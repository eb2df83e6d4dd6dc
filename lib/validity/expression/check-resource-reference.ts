import type { Reference } from "@/lib/hcl";
import { addressOf, Resource, type Target } from "@/lib/terraform";
import { namesToCompare } from "@/lib/terraform/module/names-to-compare";
import { expectedName } from "@/lib/text/suggest";
import type { Context } from "../context/context";
import { mayBeNew } from "../context/newer-provider";
import { schemaFor } from "../context/provider-of";
import { checkLastAttribute } from "../upgrade/check-majors";
import { literalSteps, traverse } from "./traverse";

type ResourceTarget = Target & { kind: "resource" };

/** Declared, addressed as an instance where it must be, and with attributes that its type has. */
export function checkResourceReference(context: Context, node: Reference, target: ResourceTarget): void {
  const { module, issues, view } = context;
  const address = addressOf(target);
  if (!target.resource) {
    if (module.partial) return;
    const names = namesToCompare(module, address, module.resources, (resource) => resource.address);
    issues.add(
      "validity-undeclared-reference",
      view.file,
      node,
      `${address} is not declared, expected ${declaration(address, names)}`,
    );
    return;
  }
  if (isItself(context, target.resource)) {
    issues.add(
      "validity-cycle",
      view.file,
      node,
      `${address} refers to itself, expected a reference to another object`,
    );
    return;
  }
  if (isOutOfReach(context, target.resource)) {
    issues.add(
      "validity-undeclared-reference",
      view.file,
      node,
      `${address} belongs to a check, expected no use outside it`,
    );
    return;
  }
  if (!checkKey(context, node, target, target.resource)) return;
  checkAttributes(context, target, target.resource);
}

function declaration(address: string, names: readonly string[]): string {
  const near = expectedName(address, names);
  return near.startsWith('"') ? near : "its declaration in this module";
}

/** Terraform looks for it in conditions alone before it plans. */
function isItself({ view }: Context, resource: Resource): boolean {
  if (view.blockType !== "precondition" && view.blockType !== "postcondition") return false;
  const top = topOf(view);
  return top instanceof Resource && top.block === resource.block;
}

/** The data source of a check is known in that check alone. */
function isOutOfReach({ view }: Context, { check, block }: Resource): boolean {
  const top = topOf(view);
  return check !== undefined && top.block !== check && top.block !== block && top.blockType !== "provider";
}

function topOf(view: Context["view"]): Context["view"] {
  let top = view;
  while (top.parent) top = top.parent;
  return top;
}

/** https://developer.hashicorp.com/terraform/language/meta-arguments/count#referring-to-instances */
function checkKey({ issues, view }: Context, node: Reference, target: ResourceTarget, resource: Resource): boolean {
  const repeated = resource.attribute("count") ? "count" : resource.attribute("for_each") ? "for_each" : undefined;
  const address = resource.address;
  const key = target.index;
  const literal = key?.kind === "string" || key?.kind === "number";
  if (!repeated && literal) {
    issues.add(
      "validity-instance",
      view.file,
      node,
      `${address} has an index but neither count nor for_each, expected ${address} without index`,
    );
    return false;
  }
  if (!repeated || key || target.splat || target.path.length === 0) return true;
  const example = repeated === "count" ? "[count.index]" : "[each.key]";
  issues.add(
    "validity-instance",
    view.file,
    node,
    `${address} has ${repeated}, expected an index such as ${address}${example}`,
  );
  return false;
}

function checkAttributes(context: Context, target: ResourceTarget, resource: Resource): void {
  const { module, issues, view } = context;
  const literal = target.index === undefined || target.index.kind === "string" || target.index.kind === "number";
  if (!literal || target.splat) return;
  checkLastAttribute(context, target);
  const answer = schemaFor(module, resource);
  if (answer.kind !== "known") return;
  const problem = traverse(module, answer.schema, literalSteps(target.path));
  const { attributes, blocks } = answer.schema;
  const step = problem?.step;
  const names = [...attributes.keys(), ...blocks.keys()];
  if (step?.kind === "attr" && mayBeNew(module, problem?.within, step.name, names)) return;
  if (problem)
    issues.add("validity-unknown-attribute", view.file, problem.step, `${resource.address} ${problem.message}`);
}
