import type { StackConfig } from "@/generators/config/stack";
import { configOfObject } from "@/generators/links/links";
import type { DroppedField, JsonObject, JsonValue } from "@/lib/permalink";
import { isObject } from "@/lib/permalink";
import type { ReadVariables } from "./read-tfvars";
import { variableFields } from "./variable-fields";

export interface Applied {
  readonly config: StackConfig;
  readonly dropped: readonly DroppedField[];
  /** How many of the variables are of this stack. */
  readonly known: number;
}

/** The configuration with what variables say about it; what they cannot say is dropped, by name. */
export function applyVariables({ values, unreadable }: ReadVariables, base: StackConfig): Applied {
  const read = [...values].map(([name, value]) => ({ name, value, told: toldBy(name, value, base) }));
  const told = read.reduce<JsonValue>((all, one) => deepMerge(all, one.told ?? {}), {});
  const { config, dropped } = configOfObject(isObject(told) ? told : {}, base);
  return {
    config,
    known: read.filter((one) => one.told !== undefined).length,
    dropped: [
      ...dropped,
      ...unreadable.map(({ name, line }) =>
        asDropped(name, `the expression in line ${line}`, "expected a literal value"),
      ),
      ...read
        .filter((one) => one.told === undefined)
        .map(({ name, value }) => asDropped(name, JSON.stringify(value), reasonFor(name))),
    ],
  };
}

function toldBy(name: string, value: JsonValue, base: StackConfig): JsonObject | undefined {
  return Object.hasOwn(variableFields, name) ? variableFields[name]?.(value, base) : undefined;
}

function reasonFor(name: string): string {
  return Object.hasOwn(variableFields, name)
    ? "not a form that the wizard has, or of a part that is switched off"
    : "no option of the wizard sets this variable";
}

function asDropped(field: string, received: string, reason: string): DroppedField {
  return { kind: "unknown", field, received, reason };
}

function deepMerge(a: JsonValue | undefined, b: JsonValue | undefined): JsonValue {
  if (!isObject(a) || !isObject(b)) return b ?? a ?? null;
  return { ...a, ...Object.fromEntries(Object.entries(b).map(([key, value]) => [key, deepMerge(a[key], value)])) };
}
