import type { StackConfig } from "@/generators/config/stack";
import { type Expression, expr, type Liftable, reference } from "@/lib/hcl";
import { valueAt } from "@/lib/json/value-at";
import type { JsonObject, JsonValue } from "@/lib/permalink";
import { conditionOn, expectedOf, limitOn } from "./condition";
import { fieldAt, type LimitedField, type Limits } from "./limits";
import { outsideOf } from "./outside-of";
import type { Reader, StackVariable, Validation } from "./stack-variable";

/** A variable that is one field. */
export interface FieldVariable {
  readonly name: string;
  /** Dotted. */
  readonly path: string;
  readonly description: string | ((config: StackConfig) => string);
  readonly comment?: string | ((config: StackConfig) => string | undefined);
  /** Absent: always declared. */
  readonly when?: (config: StackConfig) => boolean;
  /** Where the limits are those of another field. */
  readonly limitedAs?: string;
  /** What the error message expects, where the field's own words are too many or too few. */
  readonly expected?: string;
  /** Comment above the field's own validation. */
  readonly note?: string;
  /** The field may be empty, the variable may not. */
  readonly filled?: true;
  /** The items of a list: what one is called in the condition, and what the error message asks for. */
  readonly items?: { readonly each: string; readonly one: string };
  readonly value?: (config: StackConfig) => Liftable;
  /** A telling mistake, where a value just outside the limits tells less. */
  readonly refused?: Liftable;
  /** What the field alone cannot say. */
  readonly rules?: (config: StackConfig) => readonly Validation[];
}

function typeOf(limits: Limits): Expression {
  switch (limits.kind) {
    case "text":
      return expr`string`;
    case "number":
      return expr`number`;
    case "choice":
      return typeof limits.values[0] === "number" ? expr`number` : expr`string`;
    case "flag":
      return expr`bool`;
    case "list":
      return expr`set(${typeOf(limits.item)})`;
  }
}

/** The type of the variable or attribute that a field becomes. */
export function typeAt(path: string): Expression {
  return typeOf(fieldAt(path).limits);
}

/** A value inside the groups that its path names. */
export function nest(path: string, value: JsonValue): JsonObject {
  // Safe: a path has at least one key, so the outermost value is an object.
  return path.split(".").reduceRight<JsonValue>((inner, key) => ({ [key]: inner }), value) as JsonObject;
}

/** Whether the group that a field lies in is there; a tfvars file cannot switch it on. */
export function isThere({ within }: LimitedField, base: StackConfig): boolean {
  return within === undefined || (valueAt(base, within.split(".")) ?? null) !== null;
}

function readerOf(path: string, field: LimitedField): Reader {
  return (value, base) => (isThere(field, base) ? nest(path, value) : undefined);
}

function listValidation({ name, items }: FieldVariable, item: Limits): readonly Validation[] {
  if (!items) return [];
  const each = reference(items.each);
  const condition = limitOn(item, each);
  const value = expr`var.${name}`;
  return [
    {
      condition: expr`length(${value}) > 0 && alltrue([for ${items.each} in ${value} : ${condition}])`,
      message: `${name} needs at least one ${items.one}.`,
    },
  ];
}

function ownValidations(variable: FieldVariable, { limits, words }: LimitedField): readonly Validation[] {
  const { name, filled, expected, note } = variable;
  if (limits.kind === "list") return listValidation(variable, limits.item);
  const value = expr`var.${name}`;
  const within = conditionOn(limits, value);
  if (!within) return [];
  const condition = filled ? expr`${value} != "" && ${within}` : within;
  const message = `${name} must be ${expected ?? expectedOf(limits, words)}.`;
  return [{ ...(note !== undefined && { comment: note }), condition, message }];
}

// Safe: a configuration is JSON, and JSON is a Liftable.
function settingAt(config: StackConfig, path: string): Liftable {
  const setting = valueAt(config, path.split(".")) as Liftable;
  return Array.isArray(setting) ? [...new Set(setting)] : setting;
}

function wordsFor<T>(words: T | ((config: StackConfig) => T), config: StackConfig): T {
  // Safe: T is text here, or nothing.
  return typeof words === "function" ? (words as (config: StackConfig) => T)(config) : words;
}

/** Writes the variable of a field: its type, default and validation are the field's own. */
export function fieldVariable(variable: FieldVariable): StackVariable {
  const { name, path, comment, description, when = () => true, value, rules } = variable;
  const field = fieldAt(path);
  const limited = fieldAt(variable.limitedAs ?? path);
  const own = ownValidations(variable, limited);
  return {
    name,
    declare: (config) =>
      when(config)
        ? {
            comment: wordsFor(comment, config),
            description: wordsFor(description, config),
            type: typeOf(limited.limits),
            value: value ? value(config) : settingAt(config, path),
            validations: [...own, ...(rules?.(config) ?? [])],
          }
        : null,
    read: readerOf(path, field),
    refused: variable.refused ?? outsideOf(limited.limits),
  };
}
