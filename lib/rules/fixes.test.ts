import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "@/lib/hcl";
import type { GivenFile } from "@/lib/intake";
import { applyFixes } from "@/lib/lint/apply-fixes";
import type { Finding } from "@/lib/lint/finding";
import type { BadExample, Rule } from "@/lib/lint/rule";
import { lint, rules } from ".";

const filesOf = ({ files }: BadExample): readonly GivenFile[] =>
  Object.entries(typeof files === "string" ? { "main.tf": files } : files).map(([path, text]) => ({ path, text }));

const cases = rules.flatMap((rule) =>
  rule.examples.bad
    .map((example) => ({ name: `${rule.id}: ${example.title}`, rule, example, files: filesOf(example) }))
    .filter(({ files, example }) => found(rule, files, example.owned).some(({ fixes }) => fixes.length > 0)),
);

function found(rule: Rule, files: readonly GivenFile[], owned: readonly string[] = []): readonly Finding[] {
  return lint(files, { rules: [rule], owned });
}

const invalid = (files: readonly GivenFile[], owned: readonly string[] = []) =>
  lint(files, { owned })
    .filter((finding) => finding.invalid)
    .map(({ rule, message }) => `${rule}: ${message.replace(/line \d+/g, "line")}`);

const problems = (files: readonly GivenFile[]) => files.flatMap(({ text }) => parse(text).problems);

describe("the law of fixes", () => {
  test("enough rules offer them for it to mean something", () => {
    expect(new Set(cases.map(({ rule }) => rule.id)).size).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)("$name: what was mended parses, is no less valid, and is clean of the rule", (given) => {
    const { rule, files, example } = given;
    const before = found(rule, files, example.owned);
    const mended = applyFixes(files, before);
    expect(mended).not.toEqual(files);
    expect(problems(mended).length).toBeLessThanOrEqual(problems(files).length);
    const known = new Set(invalid(files, example.owned));
    expect(invalid(mended, example.owned).filter((message) => !known.has(message))).toEqual([]);
    const left = found(rule, mended, example.owned);
    expect(left.filter(({ fixes }) => fixes.length > 0)).toEqual([]);
    expect(left.length).toBe(before.filter(({ fixes }) => fixes.length === 0).length);
  });

  test.each(cases)("$name: nothing is left to mend the second time", ({ rule, files, example }) => {
    const once = applyFixes(files, found(rule, files, example.owned));
    expect(applyFixes(once, found(rule, once, example.owned))).toEqual(once);
  });
});

test("all fixes of a long script together make it no less valid, and end", () => {
  const text = readFileSync(new URL("./stacks/chat-answer.tf", import.meta.url), "utf8");
  let files: readonly GivenFile[] = [{ path: "main.tf", text }];
  const known = new Set(invalid(files));
  for (let round = 0; round < 5; round++) files = applyFixes(files, lint(files));
  expect(files[0]?.text).not.toBe(text);
  expect(applyFixes(files, lint(files))).toEqual(files);
  expect(invalid(files).filter((message) => !known.has(message))).toEqual([]);
});
