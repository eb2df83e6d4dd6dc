import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import { applyLeaning, axes, leanings, leansTo } from "@/generators/config/preset-leanings";
import { presets } from "@/generators/config/presets";
import { checkConfig, defaultConfig, type StackConfig } from "@/generators/config/stack";
import { configOf } from "./config-of";

function applied(config: StackConfig, id: string): StackConfig {
  const leaning = leanings.find((one) => one.id === id);
  if (!leaning) throw new Error(`Leaning ${id}, expected one of those there are`);
  return configOf(applyLeaning(config, leaning));
}

describe("leanings", () => {
  it.each(leanings)("$id holds over the default, lights up there and lints clean", (leaning) => {
    const config = applied(defaultConfig, leaning.id);
    expect(leansTo(config, leaning)).toBe(true);
    expect(lintBundle(config, generate(config))).toEqual([]);
  });

  it("can be laid over every preset, except where five warm environments do not fit below the maximum", () => {
    const refused = leanings.flatMap((leaning) =>
      presets
        .filter(({ config }) => !checkConfig(applyLeaning(config, leaning)).ok)
        .map((preset) => [leaning.id, preset.id]),
    );
    expect(refused).toEqual([["cost-ready", "small-dev"]]);
  });

  it.each(axes)("those of %s exclude each other and set the same fields", (axis) => {
    const own = leanings.filter((leaning) => leaning.axis === axis);
    expect(own.length).toBeGreaterThan(1);
    expect(new Set(own.map(({ settings }) => Object.keys(settings).join())).size).toBe(1);
    for (const one of own) {
      const config = applied(defaultConfig, one.id);
      expect(own.filter((other) => leansTo(config, other)).map(({ id }) => id)).toEqual([one.id]);
    }
  });

  it("of different axes never touch the same field", () => {
    const fields = axes.flatMap((axis) => Object.keys(leanings.find((one) => one.axis === axis)?.settings ?? {}));
    expect(new Set(fields).size).toBe(fields.length);
  });

  it("the first of each axis is what the default has", () => {
    const first = axes.map((axis) => leanings.find((one) => one.axis === axis));
    expect(first.every((leaning) => leaning && leansTo(defaultConfig, leaning))).toBe(true);
  });
});
