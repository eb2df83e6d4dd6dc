import { fires, silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { terraformDocs } from "./references/terraform-docs";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "provider-admits-older",
  class: null,
  severity: "low",
  summary: "The version constraint rules out providers that lack what is used.",
  why: "Whoever still has the older major version, in a lock file or because of another module, gets a configuration that is refused.",
  howToFix: "Raise the lower bound of the constraint to the major version that has it.",
  references: [terraformDocs("Provider requirements", "language/providers/requirements#version-constraints")],
  check: (module) => validityProblems(module, "provider-admits-older"),
  examples: () => ({
    bad: [
      fires("an argument of 6 where 5 is admitted", 12)`
        terraform {
          required_providers {
            aws = {
              source  = "hashicorp/aws"
              version = ">= 5.40"
            }
          }
        }

        resource "aws_sns_topic" "one" {
          name   = "one"
          region = "eu-west-1"
        }
      `,
    ],
    good: [
      silent("6 alone, count")`
        terraform {
          required_providers {
            aws = {
              source  = "hashicorp/aws"
              version = "~> 6.0"
            }
          }
        }

        resource "aws_sns_topic" "one" {
          count  = 1
          name   = "one"
          region = "eu-west-1"
        }
      `,
      silent("nothing is asked for, for_each")`
        resource "aws_sns_topic" "one" {
          for_each = toset(["a"])
          name     = each.key
          region   = "eu-west-1"
        }
      `,
    ],
  }),
});
