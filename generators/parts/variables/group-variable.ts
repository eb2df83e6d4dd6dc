import type { StackConfig } from "@/generators/config/stack";
import { expr, type Liftable } from "@/lib/hcl";
import { valueAt } from "@/lib/json/value-at";
import { isObject } from "@/lib/permalink";
import { conditionOn, expectedOf } from "./condition";
import { isThere, nest, typeAt } from "./field-variable";
import { fieldAt } from "./limits";
import { camelKeys, snake } from "./names";
import { outsideOf } from "./outside-of";
import type { StackVariable, Validation } from "./stack-variable";

/** A variable that is some fields of a group, as an object. */
interface GroupVariable {
  readonly name: string;
  /** Dotted path of the group. */
  readonly path: string;
  readonly fields: readonly [string, ...string[]];
  readonly description: string;
  /** Absent: always declared. */
  readonly when?: (config: StackConfig) => boolean;
  /** What binds several of its fields. */
  readonly rules?: readonly Validation[];
}

/** Writes the variable of a group: types, defaults and validations are its fields' own. */
export function groupVariable({
  name,
  path,
  fields,
  description,
  when = () => true,
  rules = [],
}: GroupVariable): StackVariable {
  const attributes = fields.map((key) => ({ key, attribute: snake(key), field: fieldAt(`${path}.${key}`) }));
  const types = Object.fromEntries(attributes.map(({ key, attribute }) => [attribute, typeAt(`${path}.${key}`)]));
  const validations = attributes.flatMap(({ attribute, field }): readonly Validation[] => {
    const condition = conditionOn(field.limits, expr`var.${name}.${attribute}`);
    return condition ? [{ condition, message: `${attribute} must be ${expectedOf(field.limits, field.words)}.` }] : [];
  });
  // Safe: a configuration is JSON, and JSON is a Liftable.
  const settingOf = (config: StackConfig, key: string): Liftable =>
    valueAt(config, [...path.split("."), key]) as Liftable;
  return {
    name,
    declare: (config) =>
      when(config)
        ? {
            description,
            type: expr`object(${types})`,
            value: Object.fromEntries(attributes.map(({ key, attribute }) => [attribute, settingOf(config, key)])),
            validations: [...validations, ...rules],
          }
        : null,
    refused: Object.fromEntries(attributes.map(({ attribute, field }) => [attribute, outsideOf(field.limits)])),
    read: (value, base) =>
      isObject(value) && attributes.every(({ field }) => isThere(field, base))
        ? nest(path, camelKeys(value))
        : undefined,
  };
}
