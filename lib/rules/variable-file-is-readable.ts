import { type BodyItem, expressionsIn } from "@/lib/hcl";
import { at, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import type { ModuleFile } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "variable-file-is-readable",
  class: "F01",
  severity: "critical",
  summary: "Variable files hold assignments of plain values, and nothing is cut off.",
  why:
    "`terraform plan` stops at the first thing in a `.tfvars` file that is not an assignment of a literal value; " +
    "`terraform validate` does not read these files and says nothing.",
  howToFix: "Write `name = value` with literal values; compute values in `locals` of the module.",
  references: [
    terraformDocs(
      "Variable definitions (.tfvars) files",
      "language/values/variables#variable-definitions-tfvars-files",
    ),
  ],
  *check(module) {
    for (const { file } of module.variableFiles) {
      for (const { message, range } of file.parsed.problems)
        yield { ...at(file, { range }), message: message.replace("; expected", ", expected") };
      for (const item of file.parsed.body.items) yield* judge(file, item);
    }
  },
  examples,
});

function* judge(file: ModuleFile, item: BodyItem): Iterable<Problem> {
  if (item.kind === "block")
    yield { ...at(file, { range: item.typeRange ?? item.range }), message: "a block, expected assignments only" };
  if (item.kind !== "attribute") return;
  for (const node of expressionsIn(item.value)) {
    if (node.kind !== "reference" && node.kind !== "call") continue;
    // A bare word that names an entry of an object is no reference.
    if (node.kind === "reference" && node.steps.length === 0) continue;
    const what = node.kind === "call" ? `the function ${node.name}` : `a reference to ${node.root}`;
    yield { ...at(file, node), message: `${item.name} is set with ${what}, expected a literal value` };
    return;
  }
}

function examples(): Examples {
  const VARIABLE = dedent`
    variable "name" {
      type = string
    }
  `;
  const files = (values: string) => ({ "main.tf": VARIABLE, "terraform.tfvars": values });
  return {
    bad: [
      { title: "cut off", files: files("name = [\n"), lines: [1] },
      { title: "no JSON", files: { "main.tf": VARIABLE, "terraform.tfvars.json": '{ "name": "a", }\n' }, lines: [1] },
      {
        title: "a block",
        files: files(dedent`
          variable "name" {
            default = "a"
          }
        `),
        lines: [1],
      },
      {
        title: "a reference and a function",
        files: files(dedent`
          name = var.other
          more = upper("a")
        `),
        lines: [1, 2],
      },
    ],
    good: [
      {
        title: "the same in JSON",
        files: { "main.tf": VARIABLE, "terraform.tfvars.json": '{ "name": "a", "more": { "b": [1, -2, null] } }\n' },
      },
      {
        title: "literal values",
        files: files(dedent`
          # who pays
          name = "a"
          more = { a = [1, -2, true, null], b = <<-EOT
            text
            EOT
          }
        `),
      },
      {
        title: "files that only look alike, for_each",
        files: {
          "main.tf":
            VARIABLE +
            dedent`
              resource "aws_sqs_queue" "q" {
                for_each = toset([var.name])
              }
            `,
          "terraform.tfvars.example": "name = [\n",
        },
      },
    ],
  };
}
