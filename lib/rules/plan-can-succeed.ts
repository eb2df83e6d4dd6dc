import { fires, silent } from "@/lib/lint/examples";
import { at, defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { failuresLater } from "@/lib/validity/module/check-later";
import { terraformDocs } from "./references/terraform-docs";

const AMENDED = dedent`
  provider "aws" {
    region = "eu-west-1"
  }
  resource "aws_sqs_queue" "q" {}
`;

export const rule = defineRule({
  id: "plan-can-succeed",
  class: null,
  severity: "high",
  ofText: true,
  summary: "Nothing that terraform validate accepts is refused by every init or plan.",
  why: "Backends, moves and keys are checked after validation: the failure comes late, in the pipeline.",
  howToFix: "Change what the message names; the linked page says what is allowed there.",
  references: [
    terraformDocs("Backends", "language/backend"),
    terraformDocs("Moved blocks", "language/block/moved"),
    terraformDocs("Removed blocks", "language/block/removed"),
    terraformDocs("Timeouts", "language/resources/syntax#operation-timeouts"),
  ],
  *check(module) {
    for (const issue of failuresLater(module)) yield { message: issue.message, ...at({ path: issue.file }, issue) };
  },
  examples: () => ({
    bad: [
      fires("a variable in a backend", 6)`
        variable "bucket" {
          type = string
        }
        terraform {
          backend "s3" {
            bucket = var.bucket
          }
        }
      `,
      fires("a move to itself", 2)`
        resource "terraform_data" "a" {}
        moved {
          from = terraform_data.a
          to   = terraform_data.a
        }
      `,
      fires("a removal of what is there", 3)`
        resource "terraform_data" "a" {}
        removed {
          from = terraform_data.a
        }
      `,
      fires("a timeout that is no time", 4)`
        resource "aws_sqs_queue" "q" {
          name = "a"
          timeouts {
            create = "5mm"
          }
        }
      `,
      fires("a count that asks itself", 2)`
        resource "terraform_data" "a" {
          count = terraform_data.a[0].id == "" ? 1 : 2
        }
      `,
      {
        title: "a text where an override file gives a provider a number",
        files: {
          "main.tf": AMENDED,
          "main_override.tf": dedent`
            provider "aws" {
              max_retries = "many"
            }
          `,
        },
        lines: [2],
      },
      {
        title: "an argument of another name in a block that an override file gives a provider",
        files: {
          "main.tf": AMENDED,
          "main_override.tf": dedent`
            provider "aws" {
              default_tags {
                tagz = {}
              }
            }
          `,
        },
        lines: [3],
      },
    ],
    good: [
      {
        title: "an override file that mends a provider, and one that nothing uses",
        files: {
          "main.tf": AMENDED.replace("region", 'max_retries = "many"\n  region'),
          "main_override.tf": dedent`
            provider "aws" {
              max_retries = 3
            }
            provider "aws" {
              alias       = "w"
              max_retries = "many"
            }
          `,
        },
      },
      silent("a move into for_each")`
        resource "terraform_data" "a" {
          for_each = toset(["x"])
        }
        moved {
          from = terraform_data.a
          to   = terraform_data.a["x"]
        }
      `,
      silent("timeouts")`
        variable "patience" {
          default = "soon"
        }
        resource "aws_sqs_queue" "q" {
          name = "a"
          timeouts {
            create = "1h30m"
            update = "0"
            delete = var.patience
          }
        }
      `,
      silent("a literal backend, count")`
        terraform {
          backend "s3" {
            bucket = "states"
            key    = "a"
          }
        }
        resource "terraform_data" "a" {
          count = 2
        }
      `,
    ],
  }),
});
