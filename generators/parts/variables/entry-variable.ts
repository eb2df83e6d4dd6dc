import { type Expression, expr, reference } from "@/lib/hcl";
import { isObject, type JsonObject, type JsonValue } from "@/lib/permalink";
import { conditionOn, expectedOf, limitOn } from "./condition";
import { typeAt } from "./field-variable";
import { fieldAt } from "./limits";
import { camelKeys, snake } from "./names";
import type { Reader, Validation } from "./stack-variable";

/** A variable that maps names to the entries of a list. */
interface EntryVariable {
  readonly name: string;
  /** Dotted path of the list. */
  readonly path: string;
  /** What an entry is called in a condition. */
  readonly each: string;
}

interface EntryAttribute {
  /** The field's name. */
  readonly key: string;
  /** Comment above its validation. */
  readonly note?: string;
  /** Null stands for an empty field. */
  readonly orNull?: true;
}

/** There is one at least. */
export function atLeastOne(name: string, one: string): Validation {
  return {
    condition: expr`length(var.${name}) > 0`,
    message: `${name} needs at least one ${one}.`,
  };
}

/** The names of entries are within the limits of the field that they come from. */
export function namesWithin(
  { name, path }: EntryVariable,
  key: string,
  message: (words: string) => string,
): Validation {
  const { limits, words } = fieldAt(`${path}.${key}`);
  const condition = limitOn(limits, reference(key));
  return { condition: expr`alltrue([for ${key} in keys(var.${name}) : ${condition}])`, message: message(words) };
}

/** The values of a map of texts are within the limits of the field that they come from. */
export function valuesWithin(
  { name, path, each }: EntryVariable,
  key: string,
  message: (words: string) => string,
): Validation {
  const { limits, words } = fieldAt(`${path}.${key}`);
  const condition = limitOn(limits, reference(each));
  return { condition: expr`alltrue([for ${each} in values(var.${name}) : ${condition}])`, message: message(words) };
}

/** An attribute of every entry is within the limits of its field. */
export function attributesWithin(
  { name, path, each }: EntryVariable,
  attributes: readonly EntryAttribute[],
): readonly Validation[] {
  return attributes.flatMap(({ key, note, orNull }) => {
    const { limits, words } = fieldAt(`${path}.${key}`);
    const attribute = snake(key);
    const value = expr`${each}.${attribute}`;
    const within = conditionOn(limits, value);
    if (!within) return [];
    const condition = orNull ? expr`${value} == null || ${value} != "" && ${within}` : within;
    return [
      {
        ...(note !== undefined && { comment: note }),
        condition: expr`alltrue([for ${each} in values(var.${name}) : ${condition}])`,
        message: `${attribute} must be ${expectedOf(limits, words)}.`,
      },
    ];
  });
}

/** The type of an attribute that may be left out, with what its field then takes. */
export function optionalAt(path: string): Expression {
  const { initial } = fieldAt(path);
  if (typeof initial !== "number" && typeof initial !== "string")
    throw new Error(`received the field ${path}, expected one with a default of its own`);
  return expr`optional(${typeAt(path)}, ${initial})`;
}

/** Reads a map back as a list of groups with names; what the map does not say stays as in the group of that name. */
export function entriesReader(
  key: "models" | "usagePlans",
  shape: (group: JsonObject) => JsonObject = camelKeys,
): Reader {
  return (value, base) => {
    if (!isObject(value)) return undefined;
    const existing: readonly { readonly name: string }[] = base[key];
    const items = Object.entries(value).map(([name, group]) => ({
      ...(existing.find((one) => one.name === name) ?? {}),
      name,
      ...(isObject(group) ? shape(group) : {}),
    }));
    return { [key]: items };
  };
}

/** `{ CostCentre = "42" }` → `[{ key, value }]`. */
export function pairsOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isObject(value) ? Object.entries(value).map(([key, one]) => ({ [name]: key, value: one ?? null })) : value;
}
