import type { Attribute } from "@/lib/hcl";
import type { BlockSchema, BlockView, GroupConstraint, Resource, Value, ValueConstraint } from "@/lib/terraform";
import { missingPlace } from "../body/missing-place";
import type { Context } from "../context/context";
import { isUnreliable } from "../context/reliable";
import { placeInSets } from "../context/set-place";
import { isNull } from "../expression/check-argument";
import { isWhollyKnown } from "../expression/wholly-known";
import { checkFilled } from "./check-filled";
import { checkItems } from "./check-items";
import { checkMembers } from "./check-members";
import { checkTokenValidity } from "./check-token-validity";
import { stateOf, valuesInRounds, valueWritten, viewsAt } from "./constraint-state";
import { constraintsAbout } from "./constraints-about";
import { ConstraintsInUse } from "./constraints-in-use";
import { literalProblem } from "./literal-problem";
import { besideWriteOnly } from "./write-only-pairs";

/** What the provider itself refuses: literals that are not among its values, arguments that exclude or need each other. */
export function checkConstraints(context: Context, resource: Resource, schema: BlockSchema): void {
  if (isUnreliable(context.module, resource)) return;
  const use = new ConstraintsInUse(context.module, resource, schema);
  const about = constraintsAbout(resource);
  for (const constraint of [...about, ...besideWriteOnly(resource, about)]) {
    if (!use.holds(constraint)) continue;
    if ("group" in constraint || "other" in constraint) checkGroup(context, resource, constraint, schema);
    else if (constraint.kind === "filled") checkFilled(context, resource, constraint.path, constraint.names);
    else if (constraint.kind === "items") checkItems(context, resource, constraint);
    else if (constraint.kind === "members") checkMembers(context, resource, constraint, use);
    else if (constraint.kind === "validity") checkTokenValidity(context, resource, constraint);
    else checkValues(context, resource, constraint, schema, use);
  }
}

function checkValues(
  context: Context,
  resource: Resource,
  constraint: ValueConstraint,
  schema: BlockSchema,
  use: ConstraintsInUse,
): void {
  const dot = constraint.path.lastIndexOf(".");
  const name = constraint.path.slice(dot + 1);
  const parent = constraint.path.slice(0, Math.max(0, dot));
  const objects = parent === "" ? undefined : resource.attribute(parent);
  if (objects) checkObjects(context, resource, objects, name, constraint, use);
  for (const view of dot < 0 ? [resource] : viewsAt(resource, parent))
    checkValue(context, view, name, constraint, use, (node) => placeInSets(schema, resource, view, node));
}

function checkValue(
  context: Context,
  view: BlockView,
  name: string,
  constraint: ValueConstraint,
  use: ConstraintsInUse,
  place: (node: object) => object,
): void {
  const attribute = view.attribute(name);
  if (!attribute) return;
  const value = valueWritten(context, view, attribute);
  if (isNull(value)) return;
  if (constraint.kind === "unsettable") {
    context.issues.add(
      "validity-computed-argument",
      view.file,
      attribute,
      `argument "${name}" is set by the provider, expected it to be left out`,
    );
    return;
  }
  for (const each of valuesInRounds(context, view, attribute))
    for (const message of literalProblems(each, name, attribute, constraint, use))
      context.issues.add("validity-literal", view.file, place(attribute.value), message);
}

/** Blocks that are written as objects. */
function checkObjects(
  context: Context,
  resource: Resource,
  attribute: Attribute,
  name: string,
  constraint: ValueConstraint,
  use: ConstraintsInUse,
): void {
  const value = valueWritten(context, resource, attribute);
  for (const item of value.kind === "list" ? value.items : []) {
    const member = item.kind === "object" ? item.entries.get(name) : undefined;
    for (const message of member ? literalProblems(member, name, member, constraint, use) : [])
      context.issues.add("validity-literal", resource.file, attribute.value, message);
  }
}

function* literalProblems(
  value: Value,
  name: string,
  key: object,
  constraint: ValueConstraint,
  use: ConstraintsInUse,
): Iterable<string> {
  for (const item of scalars(value)) {
    const expected = literalProblem(item, constraint);
    // One thing that is wrong with a value is enough.
    if (!expected || !use.looksInto(constraint) || use.mayTake(constraint, item) || !use.isFirstOf(key, item)) continue;
    yield `${name} is ${JSON.stringify(item).slice(0, 60)}, expected ${expected}`;
  }
}

function scalars(value: Value): readonly (string | number | boolean)[] {
  if (value.kind === "list") return value.items.flatMap(scalars);
  return value.kind === "known" && value.value !== null ? [value.value] : [];
}

function checkGroup(context: Context, resource: Resource, constraint: GroupConstraint, schema: BlockSchema): void {
  const dot = constraint.path.lastIndexOf(".");
  const [parent] = dot < 0 ? [resource] : viewsAt(resource, constraint.path.slice(0, dot));
  if (!parent || parent.dynamic || (dot >= 0 && !isWhollyKnown(context.module, resource, constraint.path))) return;
  const state = (path: string) => stateOf(context, resource, path);
  switch (constraint.kind) {
    case "conflict":
      if (state(constraint.path) === "set" && ["set", "partly"].includes(state(constraint.other)))
        complain(
          context,
          resource,
          constraint.path,
          `${constraint.path} is set beside ${constraint.other}, expected only one of them`,
          schema,
        );
      return;
    case "exactly":
    case "atleast":
      checkNumber(context, resource, parent, constraint, constraint.group.map(state));
      return;
    case "with":
      if (state(constraint.path) === "unset") return;
      if (constraint.group.some((path) => state(path) === "unset"))
        complain(
          context,
          resource,
          constraint.path,
          `${constraint.path} is set alone, expected ${constraint.group.join(", ")} with it`,
        );
  }
}

function checkNumber(
  context: Context,
  resource: Resource,
  parent: BlockView,
  { kind, group }: GroupConstraint & { readonly group: readonly string[] },
  states: readonly ReturnType<typeof stateOf>[],
): void {
  if (states.every((state) => state === "unset")) {
    const written = group
      .map((path) => parent.attribute(path.slice(path.lastIndexOf(".") + 1)))
      .find((attribute) => attribute !== undefined);
    context.issues.add(
      "validity-combination",
      parent.file,
      written ?? missingPlace(parent),
      `none of ${group.join(", ")} is set, expected ${kind === "exactly" ? "one" : "at least one"}`,
    );
    return;
  }
  const set = group.filter((_, index) => states[index] === "set");
  if (kind !== "exactly" || set.length < 2) return;
  for (const path of set)
    complain(context, resource, path, `${set.join(" and ")} are set, expected only one of ${group.join(", ")}`);
}

function complain({ issues }: Context, resource: Resource, path: string, message: string, schema?: BlockSchema): void {
  const dot = path.lastIndexOf(".");
  const name = path.slice(dot + 1);
  const [view] = dot < 0 ? [resource] : viewsAt(resource, path.slice(0, dot));
  const [inner] = dot < 0 ? [] : (view?.blocks(name) ?? []);
  const node = view?.attribute(name) ?? inner?.block ?? resource.block;
  const range = node.kind === "block" ? (node.typeRange ?? node.range) : node.range;
  const place = schema && view && view !== resource ? placeInSets(schema, resource, view, { range }) : { range };
  issues.add("validity-combination", (view ?? resource).file, place, message);
}
