import { describe, expect, test } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { presets } from "@/generators/config/presets";
import { defaultConfig } from "@/generators/config/stack";
import { lint } from "@/lib/rules";
import type { SourceFile } from "@/lib/terraform";
import { type Mutant, mutants } from "./mutants.examples";

const golden: readonly SourceFile[] = generate(defaultConfig);

/** Findings of practice; what `terraform validate` refuses on top of them is judged elsewhere. */
function practiceIn(files: readonly SourceFile[]): ReadonlySet<string> {
  const found = lint(files, { owned: ["aws_region"] });
  return new Set(found.filter(({ invalid, rule }) => !invalid || rule === "validity-syntax").map(({ rule }) => rule));
}

describe("a golden bundle", () => {
  test("has no finding", () => {
    expect(lint(golden, { owned: ["aws_region"] })).toEqual([]);
  });

  const variants = presets.flatMap(({ id, config }) =>
    (["files", "single"] as const).map((layout) => [`${id}, ${layout}`, { ...config, layout }] as const),
  );

  test.each(variants)("has no finding as %s", (_, config) => {
    const owned = config.regionMode === "provider-declares" ? ["aws_region"] : [];
    expect(lint(generate(config), { owned })).toEqual([]);
  });

  test.each(mutants.map((mutant) => [`${mutant.rule}: ${mutant.defect}`, mutant] as const))("with %s", (_, mutant) => {
    expect([...practiceIn(withDefect(mutant))]).toEqual([mutant.rule]);
  });
});

function withDefect({ file, edit }: Mutant): readonly SourceFile[] {
  const mutated = golden.map(({ path, text }) => ({ path, text: path === file ? edit(text) : text }));
  expect(mutated).not.toEqual(golden.map(({ path, text }) => ({ path, text })));
  return mutated;
}
