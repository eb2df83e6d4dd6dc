import { at, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import type { Module, ModuleFile } from "@/lib/terraform";
import { namesToCompare } from "@/lib/terraform/module/names-to-compare";
import { dedent } from "@/lib/text/dedent";
import { nearest } from "@/lib/text/suggest";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "variable-file-names-declared",
  class: "F02",
  severity: "low",
  summary: "Variable files set only variables that are declared.",
  why: "Terraform warns and goes on: the value has no effect, and the variable you meant keeps its default.",
  howToFix: "Correct the name, declare the variable, or delete the line.",
  references: [
    terraformDocs("Values for undeclared variables", "language/values/variables#values-for-undeclared-variables"),
  ],
  *check(module) {
    if (module.partial || module.files.length === 0) return;
    for (const { file } of module.variableFiles) if (!isForBackend(file)) yield* judge(module, file);
  },
  examples,
});

/**
 * `terraform init -backend-config=backend.tfvars`: arguments of the backend, no variables.
 * https://developer.hashicorp.com/terraform/language/backend#partial-configuration
 */
function isForBackend({ path }: ModuleFile): boolean {
  return /(?:^|[/._-])backend(?:[._-][^/]*)?\.tfvars$|(?:^|\/)backends?\//.test(path);
}

function* judge(module: Module, file: ModuleFile): Iterable<Problem> {
  for (const item of file.parsed.body.items) {
    if (item.kind !== "attribute" || module.variable(item.name) || module.owned.has(item.name)) continue;
    const near = nearest(
      item.name,
      namesToCompare(module, item.name, module.declarations.variables, ({ name }) => name),
    );
    const meant = near === undefined ? "" : ` (or "${near}")`;
    yield {
      ...at(file, { range: item.nameRange ?? item.range }),
      message: `no variable "${item.name}" is declared, expected a variable block${meant}`,
    };
  }
}

function examples(): Examples {
  const VARIABLE = dedent`
    variable "model_versions" {
      type = list(string)
    }
  `;
  return {
    bad: [
      {
        title: "a name that was misspelt",
        files: { "main.tf": VARIABLE, "terraform.tfvars": 'model_version = ["v1"]\n' },
        lines: [1],
      },
      {
        title: "in a folder of environments",
        files: {
          "main.tf": VARIABLE,
          "env/prod.tfvars": dedent`
            model_versions = ["v1"]
            size = 1
          `,
        },
        lines: [2],
      },
    ],
    good: [
      {
        title: "arguments of the backend",
        files: {
          "main.tf": VARIABLE,
          "env/backend.tfvars": 'bucket = "state"\n',
          "prod.backend.tfvars": 'key = "x"\n',
        },
      },
      {
        title: "declared, and owned by the provider file elsewhere",
        files: {
          "main.tf": VARIABLE,
          "prod.auto.tfvars": dedent`
            model_versions = ["v1"]
            aws_region = "eu-west-1"
          `,
        },
        owned: ["aws_region"],
      },
      {
        title: "a module that is not whole, for_each",
        files: {
          "main.tf": dedent`
            resource "aws_sqs_queue" "q" {
              for_each = toset(["a"])
          `,
          "terraform.tfvars": "size = 1\n",
        },
      },
      { title: "variable files alone", files: { "prod.tfvars": "size = 1\n" } },
    ],
  };
}
