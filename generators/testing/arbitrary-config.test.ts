import fc from "fast-check";
import { expect, it } from "vitest";
import { configFields } from "@/generators/config/config-fields";
import { arbitraryConfig } from "./arbitrary-config";
import { fullestConfig } from "./configs.examples";

function nameOf(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === "number" ? "[]" : step)).join(".");
}

it("sets every field to more than one value", () => {
  const values = new Map<string, Set<string>>();
  for (const config of fc.sample(arbitraryConfig(), { numRuns: 200, seed: 7 })) {
    for (const { path, value } of configFields(config)) {
      const name = nameOf(path);
      values.set(name, (values.get(name) ?? new Set()).add(JSON.stringify(value)));
    }
  }
  const monotonous = [...values].filter(([, seen]) => seen.size < 2).map(([name]) => name);
  expect(monotonous).toEqual([]);
  const known = new Set(configFields(fullestConfig).map(({ path }) => nameOf(path)));
  expect([...known].filter((name) => !values.has(name))).toEqual([]);
});
