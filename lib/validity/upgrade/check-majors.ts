import type { Attribute, Step } from "@/lib/hcl";
import { type AttributeSchema, type BlockView, type NestedSchema, Resource, type Target } from "@/lib/terraform";
import { awsVersions } from "../context/aws-versions";
import type { Context } from "../context/context";
import { pathBelowTop } from "../context/path-below-top";
import { mendArgument } from "./mend-argument";
import { newNameOf, type Successor, successorOf } from "./successors";

/** An argument that the schema has: whether it is there in every provider that the module may get, and will be. */
export function checkMajorsOf(context: Context, attribute: Attribute, schema: AttributeSchema): void {
  const { issues, view } = context;
  const { name } = attribute;
  if (schema.only === 6) tellNew(context, attribute, `argument "${name}"`);
  if (schema.only === 5) {
    const successor = successorIn(view, name);
    const mend = successor && mendArgument(view, attribute, successor);
    const message = `argument "${name}" is gone in provider 6, expected ${successor?.words ?? "it to be left out"}`;
    issues.add("deprecated", view.file, attribute, message, mend);
    return;
  }
  const later = lastIn(context, name);
  if (!later && !schema.deprecated) return;
  const successor: Successor = later
    ? { words: later, rewrite: (_, text) => [`${later} = ${text}`] }
    : (successorIn(view, name) ?? { words: "its successor" });
  const mend = mendArgument(view, attribute, successor);
  issues.add("deprecated", view.file, attribute, `argument "${name}" is deprecated, expected ${successor.words}`, mend);
}

/** The same of a block. */
export function checkMajorsOfBlock(context: Context, block: BlockView, schema: NestedSchema | undefined): void {
  const only = schema?.only;
  const { blockType } = block;
  const place = { range: block.block.typeRange ?? block.block.range };
  if (only === 6) tellNew(context, place, `block "${blockType}"`);
  if (only !== 5) return;
  const words = successorIn(context.view, blockType)?.words ?? "it to be left out";
  context.issues.add(
    "deprecated",
    context.view.file,
    place,
    `block "${blockType}" is gone in provider 6, expected ${words}`,
  );
}

/** Said of what came with 6, where a constraint lets in 5 as well. */
export function tellNew({ module, issues, view }: Context, node: object, what: string): void {
  if (awsVersions(module).named)
    issues.add(
      "provider-admits-older",
      view.file,
      node,
      `${what} is not in provider 5, which the constraint admits, expected version = "~> 6.0"`,
    );
}

/** An attribute that is referred to and that 6 has for the last time. */
export function checkLastAttribute({ module, issues, view }: Context, target: Target & { kind: "resource" }): void {
  const [step] = target.path;
  if (step?.kind !== "attr" || !isSix(module)) return;
  const later = newNameOf(target.mode, target.type, step.name);
  if (later === undefined) return;
  const what = `attribute "${step.name}" of ${target.type}`;
  issues.add("deprecated", view.file, step, `${what} is deprecated, expected ${later}`, renamedStep(step, later));
}

function renamedStep({ range, ...step }: Step, later: string) {
  if (!range || !("name" in step)) return undefined;
  const from = range.end.offset - step.name.length;
  const start = { ...range.end, column: range.end.column - step.name.length, offset: from };
  return { title: `Replace ${step.name} by ${later}`, range: { start, end: range.end }, text: later };
}

function lastIn({ module, view }: Context, name: string): string | undefined {
  const resource = topResource(view);
  return resource && isSix(module) ? newNameOf(resource.mode, resource.type, name) : undefined;
}

function isSix(module: Context["module"]): boolean {
  const { majors } = awsVersions(module);
  return !majors.includes(5);
}

/** What takes the place of an argument or block that 6 does not have. */
export function successorIn(view: BlockView, name: string): Successor | undefined {
  const resource = topResource(view);
  return resource && successorOf(resource.mode, resource.type, name);
}

/** The resource whose body this is, not that of a block inside it. */
function topResource(view: BlockView): Resource | undefined {
  const { top, path } = pathBelowTop(view);
  return path === "" && top instanceof Resource ? top : undefined;
}
