import { describe, expect, test } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { checkConfig, defaultConfig } from "@/generators/config/stack";
import type { FieldPath } from "@/generators/schema/fields";
import { withValue } from "@/generators/schema/with-value";
import { shapeOf } from "./bundle-shape.examples";
import { bases, hostile, nameOf, tame, textFields } from "./hostile-fields.examples";

test("long text is read once by whoever judges it, and refused by name where it has an effect", () => {
  const { codepipeline: base = defaultConfig } = bases;
  let refused = 0;
  for (const [name, path] of textFields(base)) {
    for (const part of ["a.", "a-", "your-", "xx ", "@"]) {
      const checked = checkConfig(withValue(base, path, `${part.repeat(200_000)}!`));
      if (checked.ok) continue;
      expect(checked.issues.map((issue) => nameOf(issue.path))).toContain(name);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(50);
});

describe.each(Object.entries(bases))("with the pipeline %s", (_, base) => {
  function shapeWith(path: FieldPath, text: string): string | undefined {
    const checked = checkConfig(withValue(base, path, text));
    return checked.ok ? shapeOf(generate(checked.config), text) : undefined;
  }

  test("hostile text is refused by name, or changes nothing but its own value", () => {
    expect(checkConfig(base)).toMatchObject({ ok: true });
    let inert = 0;
    for (const [name, path] of textFields(base)) {
      const shapes = tame.map((text) => shapeWith(path, text)).filter((shape) => shape !== undefined);
      for (const text of hostile) {
        const checked = checkConfig(withValue(base, path, text));
        if (!checked.ok) {
          expect(checked.issues.map((issue) => nameOf(issue.path))).toContain(name);
          continue;
        }
        inert += 1;
        const shape = shapeOf(generate(checked.config), text);
        if (shapes.length > 0 && !shapes.includes(shape)) expect([name, text, shape]).toEqual([name, text, shapes[0]]);
      }
    }
    expect(inert).toBeGreaterThan(10);
  });
});
