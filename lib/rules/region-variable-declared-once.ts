import { providerVariables } from "@/lib/aws/region";
import { removeBlock } from "@/lib/lint/remove-block";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import type { Module, Variable } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "region-variable-declared-once",
  class: "F02",
  severity: "high",
  summary: "The Region variable is declared exactly once, by the file that owns it.",
  why:
    "The provider file already declares the Region variable. A second declaration makes Terraform refuse the whole " +
    "folder.",
  howToFix: "Delete the second declaration and keep using the variable.",
  references: [
    terraformDocs("Input variables", "language/values/variables"),
    { title: "AWS provider: region", url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#region" },
  ],
  *check(module) {
    for (const variable of module.declarations.variables) {
      const owner = ownerOf(module, variable);
      if (owner === undefined) continue;
      const message = `variable "${variable.name}" is declared here and in ${owner}, expected one declaration`;
      yield { ...atHead(variable), message, fixes: [removeBlock(`Delete variable "${variable.name}"`, variable)] };
    }
  },
  examples,
});

/** Where the declaration that should stay stands; undefined when this one is right. */
function ownerOf(module: Module, variable: Variable): string | undefined {
  const { name } = variable;
  if (module.owned.has(name)) return "the provider file";
  if (name !== "aws_region" && !providerVariables(module).includes(name)) return undefined;
  const all = module.declarations.variables.filter((other) => other.name === name);
  const keeper = all.find((other) => module.declarations.providers.some(({ file }) => file === other.file)) ?? all[0];
  return keeper === variable ? undefined : keeper?.file.path;
}

function examples(): Examples {
  const PROVIDER = dedent`
    variable "aws_region" {
      type = string
    }

    provider "aws" {
      region = var.aws_region
    }
  `;
  const USE = dedent`
    output "region" {
      value = var.aws_region
    }
  `;
  const DECLARATION = dedent`
    variable "aws_region" {
      description = "The AWS region to deploy resources"
      type        = string
      default     = "us-east-1"
    }
  `;
  return {
    bad: [
      {
        title: "declared again beside provider.tf",
        files: { "main.tf": USE + DECLARATION, "provider.tf": PROVIDER },
        lines: [4],
        fixed: { "main.tf": USE, "provider.tf": PROVIDER },
      },
      {
        title: "declared although the user's provider file owns it",
        files: DECLARATION,
        owned: ["aws_region"],
        lines: [1],
        fixed: "",
      },
    ],
    good: [
      { title: "only the provider file declares it", files: { "main.tf": USE, "provider.tf": PROVIDER } },
      {
        title: "the provider file uses it, the stack declares it",
        files: {
          "variables.tf": DECLARATION,
          "provider.tf": dedent`
            provider "aws" {
              region = var.aws_region
            }
          `,
        },
      },
      { title: "a fragment without a provider file", files: DECLARATION + USE },
    ],
  };
}
