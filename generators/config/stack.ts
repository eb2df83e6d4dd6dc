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

/** More at once nobody reads: there may be as many as the input has keys. */
const MAX_ISSUES = 200;
/** Characters of a message, and of the JSON of what was received; what is longer is cut. */
const MAX_LENGTH = 2_000;

/** Each once, the first of them. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map<string, Issue>();
  for (const issue of issues) {
    const key = `${issue.path.join(".")}\n${issue.message}`;
    if (!seen.has(key)) seen.set(key, issue);
  }
  return [...seen.values()];
}

/** So many as somebody reads; the last one says how many more there are. */
function briefly(all: readonly Issue[]): readonly Issue[] {
  const told = all.slice(0, MAX_ISSUES).map(inBrief);
  if (all.length <= MAX_ISSUES) return told;
  const more = `Stack: received ${all.length - MAX_ISSUES} more values that do not hold, expected every one to`;
  return [...told, { path: [], message: more, received: null }];
}

function inBrief({ path, message, received }: Issue): Issue {
  const text = JSON.stringify(received) ?? "";
  return { path, message: cut(message), received: text.length <= MAX_LENGTH ? received : cut(text) };
}

function cut(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)}…`;
}

/** The input without what has no effect given the rest of it. */
const prune = pruneBy(stackTree);

/**
 * Judges any value as a configuration: form, API and CLI all call this. Never throws. Fields that have no effect
 * take their defaults before anything is judged. At most 200 issues are named, the last one says how many more there are.
 */
export function checkConfig(given: unknown): CheckedConfig {
  const checked = checkEveryField(given);
  return checked.ok ? checked : { ok: false, issues: briefly(checked.issues) };
}

/** The same with every issue, for who asks which fields to give up. */
export function checkEveryField(given: unknown): CheckedConfig {
  const input = prune(given);
  const result = stackConfigSchema.safeParse(input);
  if (result.success) return { ok: true, config: result.data };
  return { ok: false, issues: distinct(result.error.issues.flatMap((issue) => toIssues(issue, input))) };
}

/** The configuration of an empty form. */
export const defaultConfig: StackConfig = stackConfigSchema.parse({});
