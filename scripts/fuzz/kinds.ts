import fc from "fast-check";
import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { checkConfig } from "@/generators/config/stack";
import { importFiles, importText } from "@/generators/intake/import/import-config";
import { readStack } from "@/generators/intake/read-stack/read-stack";
import { configOfLink, linkOf } from "@/generators/links/links";
import { withValue } from "@/generators/schema/with-value";
import { shapeOf } from "@/generators/testing/bundle-shape.examples";
import { bases, hostile, nameOf, tame, textFields } from "@/generators/testing/hostile-fields.examples";
import { pastedSource } from "@/lib/intake";
import { hostileFile, noise } from "@/lib/lint/bounds/hostile.examples";
import { createReport, render } from "@/lib/rules";
import { hostileWords } from "@/lib/rules/hostile-words.examples";

/** Cases of one kind: how they are drawn, and what must hold of each. */
export interface Kind {
  readonly name: string;
  /** Of a hundred cases. */
  readonly share: number;
  /** Draws so many cases; the first that does not hold, in its smallest form, or nothing. */
  readonly draw: (cases: number, seed: number) => string | undefined;
}

/** A case that holds throws nothing. */
function kind<Given>(name: string, share: number, given: fc.Arbitrary<Given>, holds: (given: Given) => void): Kind {
  const property = fc.property(given, holds);
  return {
    name,
    share,
    draw: (cases, seed) => {
      const result = fc.check(property, { numRuns: cases, seed });
      return result.failed ? fc.defaultReportMessage(result) : undefined;
    },
  };
}

function demand(holds: boolean, expected: string): void {
  if (!holds) throw new Error(`expected ${expected}`);
}

const text = fc.oneof(hostileFile, hostileWords, noise);
const part = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 40 }));
const link = fc.array(
  fc.oneof(part, fc.constantFrom("v=1", "&", "=", "~", "%", "%e", "models", ".", "0", "9999", "project")),
  { maxLength: 12 },
);

/** No rule gives up, and every format can be written. */
function isLinted(given: string): void {
  for (const path of ["main.tf", "terraform.tfvars", "main.tf.json", "answer.md"]) {
    const report = createReport([path === "answer.md" ? pastedSource(path, given) : { path, text: given }]);
    demand(!report.findings.some(({ rule }) => rule === "rule-ran"), `a verdict of every rule on ${path}`);
    const options = { tool: { name: "stackwright", version: "0" }, color: false, writeJson: JSON.stringify };
    for (const format of ["json", "sarif", "markdown", "pretty"] as const) render(report, format, options);
  }
}

function isLinkRead(given: string): void {
  const { config } = configOfLink(`#${given}`);
  demand(checkConfig(config).ok, "a configuration that holds");
  demand(configOfLink(`#${linkOf(config)}`).dropped.length === 0, "a link that carries it whole");
}

function isImported(given: string): void {
  for (const result of [
    importText(given, defaultConfig),
    importFiles([{ path: "terraform.tfvars", text: given }], defaultConfig),
    importFiles([{ path: "stackwright.json", text: given }], defaultConfig),
  ])
    if (result.kind !== "refused") demand(checkConfig(result.config).ok, "an import that holds");
  readStack([pastedSource("main.tf", given)]);
}

const fields = Object.values(bases).flatMap((base) => textFields(base).map(([name, path]) => ({ base, name, path })));

/** Refused by the field's name, or nothing but its own value is another one in any file. */
function isInert({ field: { base, name, path }, given }: { field: (typeof fields)[number]; given: string }): void {
  const shapeWith = (value: string) => {
    const checked = checkConfig(withValue(base, path, value));
    if (checked.ok) return shapeOf(generate(checked.config), value);
    const named = checked.issues.some((issue) => nameOf(issue.path) === name);
    demand(named, `a refusal that names ${name}, not ${checked.issues.map((issue) => nameOf(issue.path))}`);
    return undefined;
  };
  const shape = shapeWith(given);
  if (shape === undefined) return;
  const shapes = tame.map(shapeWith).filter((one) => one !== undefined);
  demand(shapes.length === 0 || shapes.includes(shape), `${name} to be inert`);
}

const fieldCase = fc.record({
  field: fc.constantFrom(...fields),
  given: fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
});

/** Every way in, with what is hostile there. */
export const kinds: readonly Kind[] = [
  kind("linter: hostile Terraform", 45, text, isLinted),
  kind(
    "links",
    40,
    fc.oneof(
      link.map((parts) => parts.join("")),
      part,
    ),
    isLinkRead,
  ),
  kind("imports and stacks that are read", 10, fc.oneof(text, part), isImported),
  kind("fields of the form", 5, fieldCase, isInert),
];
