import { cached } from "@/lib/memory/cached";
import {
  type BlockView,
  evaluate,
  type Module,
  numberOf,
  pairsOf,
  type Resource,
  referencesIn,
  scopeOf,
  type Value,
} from "@/lib/terraform";
import { Issues, type Refused } from "../context/issue";
import { isComputed } from "../expression/static-reading";
import { addressIn } from "./address";
import { checkMovesLater, isDeclared } from "./later-moves";
import { checkAmendedProviders } from "./later-providers";
import { checkTimeouts } from "./later-timeouts";
import { unknownNumber } from "./unknown-number";

/** What `terraform validate` accepts, and `init` or every `plan` refuses. */
export const failuresLater: (module: Module) => readonly Refused[] = cached((module: Module) => {
  const issues = new Issues();
  for (const terraform of module.topBlocks("terraform")) checkBackend(module, terraform, issues);
  if (module.partial) return issues.of("plan-can-succeed");
  checkMovesLater(module, issues);
  checkRemovals(module, issues);
  checkAmendedProviders(module, issues);
  for (const resource of module.resources) {
    checkItself(module, resource, issues);
    if (certainlyMade(module, resource)) checkTimeouts(module, resource, issues);
  }
  for (const view of [...module.resources, ...module.declarations.moduleCalls]) checkKeys(module, view, issues);
  return issues.of("plan-can-succeed");
});

/** https://developer.hashicorp.com/terraform/language/backend */
const BACKENDS: ReadonlySet<string> = new Set(
  "local remote azurerm consul cos gcs http inmem kubernetes oci oss pg s3".split(" "),
);

function checkBackend(module: Module, terraform: BlockView, issues: Issues): void {
  for (const block of [...terraform.blocks("backend"), ...terraform.blocks("cloud")]) {
    const type = block.label(0);
    const refuse = (node: object, message: string) =>
      issues.add("plan-can-succeed", block.file, node, `${message}: terraform init fails`);
    if (block.blockType === "backend" && type !== "" && !BACKENDS.has(type))
      refuse(
        { range: block.block.labels[0]?.range },
        `there is no backend "${type}", expected one of ${[...BACKENDS].join(", ")}`,
      );
    for (const view of [block, ...block.blockViews])
      for (const { name, value } of view.attributes)
        if (isComputed(value) && !module.isOpenTofu)
          refuse(value, `${name} of the ${block.blockType} is computed, expected a literal value`);
  }
}

function checkRemovals(module: Module, issues: Issues): void {
  for (const view of module.topBlocks("removed")) {
    const from = view.expression("from");
    const address = from && addressIn(from);
    if (address && isDeclared(module, address))
      issues.add(
        "plan-can-succeed",
        view.file,
        from,
        "what is removed is still declared, expected no block for it: every plan fails",
      );
  }
}

const OUTSIDE: ReadonlySet<string> = new Set(["lifecycle", "provisioner", "connection"]);

/** A resource that asks itself. */
function checkItself(module: Module, resource: Resource, issues: Issues): void {
  const isMade = certainlyMade(module, resource);
  const visit = (view: BlockView): void => {
    for (const { name, value } of view.attributes) {
      const isRepetition = view === resource && (name === "count" || name === "for_each");
      if ((view === resource && name === "depends_on") || !(isMade || isRepetition)) continue;
      const own = referencesIn(module, value).find(
        ({ target }) => target.kind === "resource" && target.resource === resource,
      );
      if (own)
        issues.add(
          "plan-can-succeed",
          view.file,
          own.node,
          `${resource.address} refers to itself, expected another object: every plan fails`,
        );
    }
    for (const block of view.blockViews) if (view !== resource || !OUTSIDE.has(block.blockType)) visit(block);
  };
  visit(resource);
}

/** What makes no instance asks nothing. */
function certainlyMade(module: Module, resource: Resource): boolean {
  const { count, forEach } = resource;
  if (!count && !forEach) return true;
  const value = evaluate(count ?? forEach, scopeOf(module));
  if (value.byDefault) return false;
  return count ? (numberOf(value) ?? 0) > 0 : (pairsOf(value)?.pairs.length ?? 0) > 0;
}

/** A set of anything but text makes no keys. */
function checkKeys(module: Module, view: BlockView, issues: Issues): void {
  for (const name of ["count", "for_each"]) {
    const value = view.expression(name);
    const unknown = value && unknownNumber(module, value);
    if (unknown && unknown.resource !== view)
      issues.add(
        "plan-can-succeed",
        view.file,
        value,
        `${name} rests on ${unknown.address}, which AWS makes, expected a value that is known before: the first plan fails`,
      );
  }
  const forEach = view.expression("for_each");
  if (!forEach || !isSetOfOthers(evaluate(forEach, scopeOf(module, undefined, "validate")))) return;
  issues.add(
    "plan-can-succeed",
    view.file,
    forEach,
    "for_each is a set of something else than text, expected a map or a set of strings: a plan with a member fails",
  );
}

function isSetOfOthers(value: Value): boolean {
  const type = value.kind === "unknown" ? value.type : undefined;
  return (
    type?.kind === "set" && ["object", "list", "map", "tuple", "set", "number", "bool"].includes(type.element.kind)
  );
}
