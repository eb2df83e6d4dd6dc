import { isObject } from "@/lib/json/is-object";
import { type FieldSpec, fieldsIn, fieldUnder, present } from "./field-spec";
import { holds, type When } from "./when";

/** Leaves out of a value what has no effect; `root` is the whole configuration. */
type Prune = (value: unknown, root: unknown) => unknown;

interface Conditional {
  readonly key: string;
  readonly when: readonly When[];
  readonly inside: Prune | undefined;
}

function asObject(value: unknown) {
  return isObject(value) ? value : undefined;
}

/** What is set at a path, or what is taken there when nothing is given. */
function settingAt(field: FieldSpec, value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value;
  const child = fieldUnder(field, key);
  const given = asObject(value)?.[key];
  const setting = given === undefined ? child?.initial : given;
  // Nothing is set, and nothing taken, inside a group that is not there.
  if (setting === null) return null;
  return child && rest.length > 0 ? settingAt(child, setting, rest) : setting;
}

function pruneGroup(group: FieldSpec, root: FieldSpec): Prune | undefined {
  const conditional = fieldsIn(group)
    .map(({ key, field }): Conditional => ({ key, when: field.when ?? [], inside: compile(field, root) }))
    .filter(({ when, inside }) => when.length > 0 || inside);
  if (conditional.length === 0) return undefined;
  return (value, whole) => {
    const given = asObject(value);
    if (!given) return value;
    const hasEffect = (when: When): boolean => {
      const [scope, holder] = when.field.includes(".") ? [root, whole] : [group, given];
      return holds(when, settingAt(scope, holder, when.field.split(".")));
    };
    const changes = conditional
      .filter(({ key }) => given[key] !== undefined)
      .map(({ key, when, inside }) => [
        key,
        when.every(hasEffect) ? (inside?.(given[key], whole) ?? given[key]) : undefined,
      ]);
    return { ...given, ...Object.fromEntries(changes) };
  };
}

function compile(field: FieldSpec, root: FieldSpec): Prune | undefined {
  const inner = present(field);
  if (inner.kind === "group") return pruneGroup(inner, root);
  const item = inner.kind === "list" ? compile(inner.item, root) : undefined;
  return item && ((value, whole) => (Array.isArray(value) ? value.map((one) => item(one, whole)) : value));
}

/** A function that takes out of any input the fields that have no effect given the others, so that they take their defaults. */
export function pruneBy(root: FieldSpec): (input: unknown) => unknown {
  const prune = compile(root, root);
  return (input) => (prune ? prune(input, input) : input);
}
