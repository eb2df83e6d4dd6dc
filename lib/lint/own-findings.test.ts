import { expect, test } from "vitest";
import { lint } from "./engine";
import { defineRule, type Rule } from "./rule";

const words = { class: null, severity: "high", summary: "s", why: "w", howToFix: "h", references: [] } as const;
const examples = () => ({ good: [], bad: [] });
const failing = defineRule({
  ...words,
  id: "breaks",
  examples,
  check: () => {
    throw new Error("no such\nthing");
  },
});
const finding = defineRule({
  ...words,
  id: "finds",
  examples,
  check: ({ path }) => [
    {
      message: `${path} is found, expected`,
      file: "main.tf",
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
    },
  ],
});

function found(rules: readonly Rule[], severities = {}): readonly string[] {
  return lint([{ path: "main.tf", text: "locals {}\n" }], { rules, severities }).map(({ rule }) => rule);
}

test("a rule that throws costs that rule, not the answer", () => {
  expect(found([failing, finding])).toEqual(["finds", "rule-ran"]);
  const [first] = lint([{ path: "main.tf", text: "locals {}\n" }], { rules: [failing] });
  expect(first).toMatchObject({ severity: "low", invalid: false, file: "main.tf" });
  expect(first?.message).toBe("rule breaks failed (no such thing), expected a verdict: a fault of the linter");
});

test("it can be silenced", () => {
  expect(found([failing, finding], { "rule-ran": "off" })).toEqual(["finds"]);
});
