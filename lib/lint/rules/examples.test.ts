import { describe, expect, test } from "vitest";
import { lint } from "../engine";
import type { Edit, Finding } from "../finding";
import type { ExampleFiles, Rule } from "../rule";
import { rules } from "./index.gen";

const only = process.env.RULE;
const chosen = only ? rules.filter(({ id }) => id.includes(only)) : rules;

describe.each(chosen.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test("has a firing example and two silent ones, one of them iterated", () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(1);
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(2);
    expect(new Set([...rule.examples.bad, ...rule.examples.good].map(({ title }) => title)).size).toBe(
      rule.examples.bad.length + rule.examples.good.length,
    );
  });

  test.each(rule.examples.bad.map((example) => [example.title, example] as const))("fires: %s", (_, example) => {
    const found = run(rule, example.files, example.owned);
    if (example.lines) expect(found.map(({ range }) => range.start.line)).toEqual(example.lines);
    else expect(found).not.toEqual([]);
    for (const { message } of found) expect(message).toMatch(/^[^\n]+, expected [^\n]+$/);
    if (example.fixed === undefined) return;
    const fixed = applyFixes(filesOf(example.files), found);
    expect(fixed).toEqual(filesOf(example.fixed));
    expect(run(rule, example.fixed, example.owned)).toEqual([]);
  });

  test.each(rule.examples.good.map((example) => [example.title, example] as const))("silent: %s", (_, example) => {
    expect(run(rule, example.files, example.owned)).toEqual([]);
  });
});

function run(rule: Rule, files: ExampleFiles, owned: readonly string[] = []): readonly Finding[] {
  return lint(
    Object.entries(filesOf(files)).map(([path, text]) => ({ path, text })),
    { rules: [rule], owned },
  );
}

function filesOf(files: ExampleFiles): Readonly<Record<string, string>> {
  return typeof files === "string" ? { "main.tf": files } : files;
}

function applyFixes(files: Readonly<Record<string, string>>, found: readonly Finding[]): Record<string, string> {
  const edits = found.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter(({ file }) => file === path),
      ),
    ]),
  );
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const lines = text.split("\n").map((line) => line.length + 1);
  const offset = ({ line, column }: { readonly line: number; readonly column: number }) =>
    lines.slice(0, line - 1).reduce((sum, length) => sum + length, 0) + column - 1;
  const ordered = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  return ordered.reduce(
    (now, edit) => now.slice(0, offset(edit.range.start)) + edit.text + now.slice(offset(edit.range.end)),
    text,
  );
}
