import * as z from "zod/mini";
import { pruneBy } from "@/generators/schema/prune";
import type { Issue } from "@/lib/json/issue";
import type { Result } from "@/lib/json/result";
import { valueAt } from "@/lib/json/value-at";
import { type StackConfig, stackOptions } from "./options/stack-options";
import { checkConsistency } from "./rules/consistency";
import { stackTree } from "./stack-tree";

/** Everything the generator needs to know. Missing fields take their defaults, unknown ones are refused by name. */
export const stackConfigSchema = stackOptions.check(z.superRefine(checkConsistency));

export type { StackConfig } from "./options/stack-options";
export type StackInput = z.input<typeof stackConfigSchema>;

export type CheckedConfig = Result<{ readonly config: StackConfig }>;

function pathOf(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((key) => (typeof key === "symbol" ? String(key) : key));
}

/** An unknown key is an issue of its own, at that key; every other issue stays one. */
function toIssues(issue: z.core.$ZodIssue, input: unknown): Issue[] {
  const path = pathOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: issue.message,
      received: valueAt(input, [...path, key]) ?? null,
    }));
  }
  const stated = issue.code === "custom" ? issue.params?.received : undefined;
  return [{ path, message: issue.message, received: stated ?? valueAt(input, path) ?? null }];
}

/** Each once, the first of them: there may be as many as the input has keys. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, message }) => {
    const key = `${path.join(".")}\n${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The input without what has no effect given the rest of it. */
const prune = pruneBy(stackTree);

/**
 * Judges any value as a configuration: form, link, API and CLI all call this. Never throws. Fields that have no effect
 * take their defaults before anything is judged.
 */
export function checkConfig(given: unknown): CheckedConfig {
  const input = prune(given);
  const result = stackConfigSchema.safeParse(input);
  if (result.success) return { ok: true, config: result.data };
  return { ok: false, issues: distinct(result.error.issues.flatMap((issue) => toIssues(issue, input))) };
}

/** The configuration of an empty form. */
export const defaultConfig: StackConfig = stackConfigSchema.parse({});
