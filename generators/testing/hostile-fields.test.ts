import { describe, expect, test } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { configFields } from "@/generators/config/config-fields";
import { checkConfig, type StackConfig } from "@/generators/config/stack";
import type { FieldPath } from "@/generators/schema/fields";
import { withValue } from "@/generators/schema/with-value";
import { shapeOf } from "./bundle-shape.examples";
import { fullestConfig } from "./configs.examples";

/** Each begins or ends something in one of the languages of a bundle. */
const hostile = [
  '"\n}\nresource "aws_iam_user" "x" {}\n',
  '${file("/etc/passwd")} %{ if true }',
  "$(touch x) `touch x` ; rm -rf . && $HOME \\",
  "a\n\tb: c\n- d # e",
  "{{resolve:ssm:a}} ${{ github.token }} !Ref x &a *a",
  "<script>alert(1)</script> ![x](http://a.io) | **b** `c` # d",
  "</svg> ]]> &lt; <!-- -->",
  "'''\nimport os\n\"\"\"",
  "\u001b[2J\u202e\u2028\u0085\u0000",
  "\ud800",
  "__proto__",
  "no",
];
/** One is shown as code in the README, the other as text. */
const tame = ["benign", "bénign"];

const bases: Readonly<Record<string, StackConfig>> = Object.fromEntries(
  (["github", "codepipeline", "sam"] as const).map((kind) => [
    kind,
    { ...fullestConfig, models: fullestConfig.models.slice(0, 2), pipeline: { ...fullestConfig.pipeline, kind } },
  ]),
);

const nameOf = (path: readonly (string | number)[]): string =>
  path.map((step) => (typeof step === "number" ? "[]" : step)).join(".");

/** Every field that holds text, once: of lists, the first entry's. Only with the first pipeline those that no pipeline writes. */
function textFields(config: StackConfig) {
  const fields = new Map(
    configFields(config)
      .filter(({ value }) => typeof value === "string")
      .filter(({ path: [first] }) => config.pipeline.kind === "github" || first === "models" || first === "pipeline")
      .map(({ path }) => [nameOf(path), path] as const)
      .reverse(),
  );
  return [...fields];
}

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
  }, 300_000);
});
