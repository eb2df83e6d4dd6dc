import { isObject } from "@/lib/json/is-object";

/** What the SDK's type holds at a place: `text`, `whole` (32 bits) or `flag`, one behind another in a list, under names of any kind, or by fields. */
export type Shape = "text" | "whole" | "flag" | readonly [Shape] | { readonly every: Shape } | Fields;
export interface Fields {
  readonly fields: Readonly<Record<string, Shape>>;
}

export const TEXTS: Shape = ["text"];
export const TEXT_BY_NAME: Shape = { every: "text" };

export function texts(...names: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, "text"]));
}

export function wholes(...names: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, "whole"]));
}

export function flags(...names: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, "flag"]));
}

export function of(fields: Readonly<Record<string, Shape>>): Fields {
  return { fields };
}

/** Text as the SDK would read it; undefined for what is no JSON. */
export function readForSdk(text: string): { readonly value: unknown } | undefined {
  try {
    return {
      value: JSON.parse(text.replace(TEXT_OR_NUMBER, (token) => (/^-?\d+[.eE]/.test(token) ? NO_WHOLE : token))),
    };
  } catch {
    return undefined;
  }
}

/** With a point or an exponent a number is none of the SDK's whole ones, whatever it is: 1.0 and 1e2 neither. */
const NO_WHOLE = "0.5";
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

export function fieldOf(name: string, { fields }: Fields): readonly [string, Shape] | undefined {
  return Object.entries(fields).find(([field]) => field.toLowerCase() === name.toLowerCase());
}

/** What is expected instead of a value of this shape; a field that is null is left out. */
export function shapeProblem(value: unknown, shape: Shape, place: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (shape === "text") return typeof value === "string" ? undefined : `a text for ${place}`;
  if (shape === "flag") return typeof value === "boolean" ? undefined : `true or false for ${place}`;
  if (shape === "whole") return isWhole(value) ? undefined : `a whole number without quotes for ${place}`;
  if (isList(shape)) {
    if (!Array.isArray(value)) return `a list for ${place}`;
    return first(value.map((item) => shapeProblem(item, shape[0], place)));
  }
  if (!isObject(value)) return `an object for ${place}`;
  return first(Object.entries(value).map(([name, item]) => fieldProblem(name, item, shape)));
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}

/** Names are read in any case; what the SDK does not know is passed over. */
function fieldProblem(name: string, value: unknown, shape: Fields | { readonly every: Shape }): string | undefined {
  if ("every" in shape) return shapeProblem(value, shape.every, name);
  const known = fieldOf(name, shape);
  return known && shapeProblem(value, known[1], known[0]);
}

function isWhole(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

function first(problems: readonly (string | undefined)[]): string | undefined {
  return problems.find((problem) => problem !== undefined);
}
