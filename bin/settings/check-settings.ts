import { isObject } from "@/lib/json/is-object";
import type { Issue } from "@/lib/json/issue";
import { formats } from "@/lib/lint/report/formats";
import { bars, type Settings } from "./settings";

const isNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every((name) => typeof name === "string" && name !== "");
const oneOf = (words: readonly string[]) => ({
  holds: (value: unknown) => words.some((word) => word === value),
  expected: `one of ${words.join(", ")}`,
});

/** What each key may hold. Rules and their levels are judged where the rules are loaded. */
const keys: Readonly<Record<string, { readonly holds: (value: unknown) => boolean; readonly expected: string }>> = {
  $schema: { holds: (value) => typeof value === "string", expected: "an address" },
  severities: {
    holds: (value) => isObject(value) && Object.values(value).every((level) => typeof level === "string"),
    expected: "an object of rules with their level",
  },
  owned: { holds: isNames, expected: "a list of names" },
  ignore: { holds: isNames, expected: "a list of paths" },
  format: oneOf(formats("pretty")),
  failOn: oneOf(bars),
};

/** The settings in a JSON value, and each key that does not hold. */
export function checkSettings(value: unknown): { readonly settings: Settings; readonly issues: readonly Issue[] } {
  if (!isObject(value)) return { settings: {}, issues: [issueOf([], value, "an object")] };
  const issues = Object.entries(value).flatMap(([key, received]) => {
    const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (known === undefined) return [issueOf([key], key, `one of ${Object.keys(keys).join(", ")}`)];
    return known.holds(received) ? [] : [issueOf([key], received, known.expected)];
  });
  // Safe: every key holds what its type says, or there are issues and nobody reads it.
  return { settings: issues.length === 0 ? (value as Settings) : {}, issues };
}

function issueOf(path: readonly string[], received: unknown, expected: string): Issue {
  const where = path.length === 0 ? "" : `${path.join(".")}: `;
  return { path: [...path], message: `${where}received ${JSON.stringify(received)}, expected ${expected}`, received };
}
