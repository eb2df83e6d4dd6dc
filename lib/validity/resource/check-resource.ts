import { cachedWithin } from "@/lib/memory/cached";
import type { BlockSchema, Module, Resource } from "@/lib/terraform";
import { typeNames } from "@/lib/terraform";
import { expectedNameIn } from "@/lib/terraform/module/names-to-compare";
import { checkForeignBody } from "../body/check-foreign-body";
import { checkMeta } from "../body/check-meta";
import { checkSchemaBody, type Meta } from "../body/check-schema-body";
import { awsVersions } from "../context/aws-versions";
import { type Context, contextOf } from "../context/context";
import type { Issues } from "../context/issue";
import { mayBeNew } from "../context/newer-provider";
import { isAws, localName, schemaFor } from "../context/provider-of";
import { tellNew } from "../upgrade/check-majors";
import { typeAfter } from "../upgrade/successors";
import { checkConstraints } from "./check-constraints";

const RESOURCE_META: Meta = {
  attributes: new Set(["count", "for_each", "provider", "depends_on"]),
  blocks: new Set(["lifecycle", "provisioner", "connection"]),
};

/** A resource or data block: its type, its meta-arguments and its body. */
export function checkResource(module: Module, resource: Resource, issues: Issues): void {
  const context = contextOf(module, resource, issues);
  checkMeta(context, resource);
  const answer = schemaFor(module, resource);
  switch (answer.kind) {
    case "known":
      checkType(context, resource, answer.schema);
      checkSchemaBody(context, resource, answer.schema, RESOURCE_META);
      checkConstraints(context, resource, answer.schema);
      return;
    case "missing":
      if (
        !isAws(module, localName(resource)) ||
        !mayBeNew(module, undefined, resource.type, namesFor(module, resource))
      )
        reportType(module, resource, issues);
      return;
    case "foreign":
      checkForeignBody(context, resource, RESOURCE_META);
      return;
  }
}

function checkType(context: Context, resource: Resource, { deprecated, only }: BlockSchema): void {
  const { type, file } = resource;
  if (only === 6) tellNew(context, heading(resource), `type ${type}`);
  const what = only === 5 ? "gone in provider 6" : "deprecated";
  if (only === 5 || deprecated)
    context.issues.add("deprecated", file, heading(resource), `type ${type} is ${what}, expected ${typeAfter(type)}`);
}

function groupOf({ mode }: Resource): Parameters<typeof typeNames>[0] {
  return mode === "managed" ? "resource" : mode;
}

function namesFor(module: Module, resource: Resource): readonly string[] {
  return typeNames(groupOf(resource), awsVersions(module).majors);
}

function reportType(module: Module, resource: Resource, issues: Issues): void {
  if (resource.type === "") return;
  const local = localName(resource);
  const isOurs = isAws(module, local) || local === "terraform";
  const expected = isOurs ? expectedType(module, `${groupOf(resource)} ${resource.type}`, resource) : "one of its own";
  issues.add(
    "validity-unknown-type",
    resource.file,
    heading(resource),
    `${isOurs ? "the provider" : `provider ${local}`} has no ${resource.blockType} type "${resource.type}", expected ${expected}`,
  );
}

/** Thousands of names are compared for each: once for all that are misspelt alike. */
const expectedType = cachedWithin((module: Module, _key: string, resource: Resource) =>
  expectedNameIn(module, resource.type, namesFor(module, resource)),
);

function heading({ block }: Resource): object {
  return { range: block.typeRange ?? block.range };
}
