import { quote } from "@/lib/hcl";
import { lint, rules } from "@/lib/rules";
import type { FieldPath, Told } from "./reading";

const REASONS: ReadonlyMap<string, string> = new Map([
  ["no-secret-in-plain-text", "holds a secret, which is not taken over; keep it in Secrets Manager"],
  ["no-placeholder-text", "holds a placeholder, expected a value of your own"],
  ["no-placeholder-address", "holds a placeholder, expected a value of your own"],
]);

/** A text that the new stack would be blamed for: what the linter says of it where it is written down. */
export interface Unfit {
  readonly path: FieldPath;
  readonly reason: string;
}

const judging = rules.filter(({ id }) => REASONS.has(id));

/** Secrets and placeholders among what was read, whatever field they stand in. */
export function unfitTexts(told: readonly Told[]): readonly Unfit[] {
  const texts = told.filter(({ value }) => typeof value === "string");
  // Quoted, every text is one line.
  const lines = texts.map(({ value }, at) => `  t${at} = ${quote(String(value))}`);
  const files = [{ path: "read.tf", text: ["locals {", ...lines, "}", ""].join("\n") }];
  const reasons = new Map(
    lint(files, { rules: judging }).map(({ rule, range }) => [range.start.line - 2, REASONS.get(rule)]),
  );
  return texts.flatMap(({ path }, at) => {
    const reason = reasons.get(at);
    return reason === undefined ? [] : [{ path, reason }];
  });
}
