import { describe, expect, test } from "vitest";
import { namedSources } from "@/lib/intake";
import { ruleRan } from "@/lib/lint";
import { applyFixes } from "@/lib/lint/apply-fixes";
import type { Finding } from "@/lib/lint/finding";
import type { Example, ExampleFiles, RuleText } from "@/lib/lint/rule";
import { findingsOf, ruleTexts } from ".";

const only = process.env.RULE;
// No text makes a rule fail, as far as we know: the engine's own test makes one.
const texts = ruleTexts.filter(({ id }) => id !== ruleRan.id);
const chosen = only ? texts.filter(({ id }) => id.includes(only)) : texts;

describe.each(chosen.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test("has a firing example and two silent ones, one of them iterated", () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(1);
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(2);
    expect(new Set([...rule.examples.bad, ...rule.examples.good].map(({ title }) => title)).size).toBe(
      rule.examples.bad.length + rule.examples.good.length,
    );
  });

  test.each(rule.examples.bad.map((example) => [example.title, example] as const))("fires: %s", (_, example) => {
    const found = run(rule, example.files, example);
    expect(example.lines).not.toEqual([]);
    expect(found.map(({ range }) => range.start.line)).toEqual(example.lines);
    for (const { message } of found) expect(message).toMatch(/^[^\n]+, expected [^\n]+$/);
    if (example.fixed === undefined) return;
    const fixed = fixedFiles(filesOf(example.files), found);
    expect(fixed).toEqual(filesOf(example.fixed));
    expect(run(rule, example.fixed, example)).toEqual([]);
  });

  test.each(rule.examples.good.map((example) => [example.title, example] as const))("silent: %s", (_, example) => {
    expect(run(rule, example.files, example)).toEqual([]);
  });
});

function run(rule: RuleText, files: ExampleFiles, { owned = [], upgradeTo }: Example): readonly Finding[] {
  const given = namedSources(Object.entries(filesOf(files)).map(([path, text]) => ({ path, text })));
  return findingsOf(rule, given, { owned, upgradeTo });
}

function filesOf(files: ExampleFiles): Readonly<Record<string, string>> {
  return typeof files === "string" ? { "main.tf": files } : files;
}

function fixedFiles(files: Readonly<Record<string, string>>, found: readonly Finding[]): Record<string, string> {
  const given = Object.entries(files).map(([path, text]) => ({ path, text }));
  return Object.fromEntries(applyFixes(given, found).map(({ path, text }) => [path, text]));
}
