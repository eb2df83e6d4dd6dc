import { at, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import { conversionProblem, evaluate, type Module, type ModuleFile, scopeOf, typeConstraint } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "variable-file-fits-types",
  class: null,
  severity: "high",
  summary: "Values in variable files fit the types of the variables.",
  why:
    "`terraform plan` refuses a value that cannot be converted to the variable's type; `terraform validate` does " +
    "not read variable files and says nothing.",
  howToFix: "Write the value in the form that the variable's `type` asks for.",
  references: [terraformDocs("Type constraints", "language/expressions/type-constraints")],
  *check(module) {
    for (const { file } of module.variableFiles) yield* judge(module, file);
  },
  examples,
});

function* judge(module: Module, file: ModuleFile): Iterable<Problem> {
  for (const item of file.parsed.body.items) {
    const type = item.kind === "attribute" ? module.variable(item.name)?.type : undefined;
    if (item.kind !== "attribute" || !type) continue;
    const problem = conversionProblem(evaluate(item.value, scopeOf(module)), typeConstraint(type).type);
    if (problem)
      yield { ...at(file, item), message: `${item.name} is not what the variable takes, expected ${problem}` };
  }
}

function examples(): Examples {
  const VARIABLE = dedent`
    variable "models" {
      type = map(object({
        memory = number
        name   = optional(string)
      }))
    }
  `;
  return {
    bad: [
      {
        title: "a word for a number, in JSON",
        files: {
          "main.tf": dedent`
            variable "size" {
              type = number
            }
          `,
          "terraform.tfvars.json": dedent`
            {
              "size": "twelve"
            }
          `,
        },
        lines: [2],
      },
      {
        title: "a list for a map",
        files: { "main.tf": VARIABLE, "terraform.tfvars": 'models = ["v1", "v2"]\n' },
        lines: [1],
      },
      {
        title: "a word for a number",
        files: {
          "main.tf": VARIABLE,
          "env/prod.tfvars": dedent`
            models = {
              v1 = { memory = "much" }
            }
          `,
        },
        lines: [1],
      },
    ],
    good: [
      {
        title: "a value of that type",
        files: {
          "main.tf": VARIABLE,
          "terraform.tfvars": dedent`
            models = {
              v1 = { memory = 2048 }
            }
          `,
        },
      },
      {
        title: "what converts, and no type at all, count",
        files: {
          "main.tf":
            dedent`
              variable "size" {
                type = number
              }
              variable "any" {}
            ` + VARIABLE,
          "prod.auto.tfvars": dedent`
            size   = "12"
            any    = [1, "a"]
            models = {}
          `,
        },
      },
    ],
  };
}
