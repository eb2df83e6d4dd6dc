import { fires, silent } from "@/lib/lint/examples";
import { defineRule, type Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { terraformDocs } from "./references/terraform-docs";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "terraform-admits-older",
  class: null,
  severity: "low",
  summary: "The required Terraform version has every part of the language that is used.",
  why: "Whoever has an older version that required_version admits gets a configuration that is refused, with an error that does not say why.",
  howToFix: "Raise the lower bound of required_version to the version that has it.",
  references: [
    terraformDocs("Terraform version", "language/terraform#terraform-required_version"),
    { title: "Changelog of Terraform", url: "https://github.com/hashicorp/terraform/blob/main/CHANGELOG.md" },
  ],
  check: (module) => validityProblems(module, "terraform-admits-older"),
  examples,
});

function examples(): Examples {
  const CHECK = dedent`
    check "topic" {
      assert {
        condition     = var.name != ""
        error_message = "It has no name."
      }
    }

    variable "name" {
      type = string
    }
  `.trimEnd();
  return {
    bad: [
      fires("a check where Terraform 1.3 is let in", 5)`
        terraform {
          required_version = ">= 1.3"
        }

        ${CHECK}
      `,
      fires("a validation that looks at another variable", 9)`
        terraform {
          required_version = "~> 1.5"
        }

        variable "max" {
          type = number

          validation {
            condition     = var.max >= var.min
            error_message = "It is less than min."
          }
        }

        variable "min" {
          type = number
        }
      `,
    ],
    good: [
      silent("a version that has it")`
        terraform {
          required_version = ">= 1.5"
        }

        ${CHECK}
      `,
      silent("no version is asked for, count")`
        resource "terraform_data" "one" {
          count = 1
        }
      `,
      silent("for_each over what is old")`
        terraform {
          required_version = ">= 1.0"
        }

        resource "aws_sns_topic" "one" {
          for_each = toset(["a"])
          name     = each.key
        }
      `,
    ],
  };
}
