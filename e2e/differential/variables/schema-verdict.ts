import { checkConfig, type StackConfig } from "@/generators/config/stack";
import type { StackVariable } from "@/generators/parts/variables/stack-variable";
import { isObject, type JsonValue } from "@/lib/permalink";

function merged(base: JsonValue | undefined, change: JsonValue): JsonValue {
  if (!isObject(base) || !isObject(change)) return change;
  const keys = Object.keys(change);
  return { ...base, ...Object.fromEntries(keys.map((key) => [key, merged(base[key], change[key] ?? null)])) };
}

/** What the form says of the value of a variable, in the configuration that it stands in. */
export function schemaVerdict({ read }: StackVariable, value: JsonValue, base: StackConfig): readonly string[] {
  const change = read(value, base);
  if (!change) return [];
  // Safe: a configuration is JSON.
  const checked = checkConfig(merged(base as unknown as JsonValue, change));
  return checked.ok ? [] : checked.issues.map(({ message }) => message);
}
