import type { z } from "zod";
import type { Issue } from "@/lib/json/issue";
import { valueAt } from "@/lib/json/value-at";
import { refuse } from "./answer";
import type { Read } from "./read-body";

/** Judges a body by its schema; 400 names each field with what came and what is expected. */
export function checkBody<T>(schema: z.ZodType<T>, body: unknown): Read<T> {
  const result = schema.safeParse(body);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    refusal: refuse(
      400,
      result.error.issues.map((issue) => issueOf(issue, body)),
    ),
  };
}

function issueOf(issue: z.core.$ZodIssue, body: unknown): Issue {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const received = valueAt(body, path) ?? null;
  const shown =
    received !== null && typeof received === "object"
      ? Array.isArray(received)
        ? "a list"
        : "an object"
      : JSON.stringify(received);
  return { path, message: `${path.join(".") || "body"}: received ${shown}, ${expectationOf(issue)}`, received };
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${issue.expected}`;
    case "too_small":
      return `expected at least ${issue.minimum}`;
    case "too_big":
      return `expected at most ${issue.maximum}`;
    case "unrecognized_keys":
      return `expected no ${issue.keys.join(", ")}`;
    case "invalid_union":
      return "expected a configuration or a link";
    default:
      return issue.message;
  }
}
