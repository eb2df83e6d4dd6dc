import { configFields } from "@/generators/config/config-fields";
import type { StackConfig } from "@/generators/config/stack";
import { fullestConfig } from "./configs.examples";

/** Each begins or ends something in one of the languages of a bundle. */
export const hostile = [
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
export const tame = ["benign", "bénign"];

const twoVersions = fullestConfig.models.slice(0, 2).map((model) => ({ ...model, splitPercent: 50 }));

export const bases: Readonly<Record<string, StackConfig>> = Object.fromEntries(
  (["github", "codepipeline", "sam"] as const).map((kind) => [
    kind,
    { ...fullestConfig, models: twoVersions, pipeline: { ...fullestConfig.pipeline, kind } },
  ]),
);

export function nameOf(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === "number" ? "[]" : step)).join(".");
}

/** Every field that holds text, once: of lists, the first entry's. Only with the first pipeline those that no pipeline writes. */
export function textFields(config: StackConfig) {
  const fields = new Map(
    configFields(config)
      .filter(({ value }) => typeof value === "string")
      .filter(({ path: [first] }) => config.pipeline.kind === "github" || first === "models" || first === "pipeline")
      .map(({ path }) => [nameOf(path), path] as const)
      .reverse(),
  );
  return [...fields];
}
