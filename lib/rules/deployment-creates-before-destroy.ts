import { fires, silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { notTrue, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "deployment-creates-before-destroy",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_217"],
  summary: "A deployment is replaced before the old one is deleted.",
  why: 'API Gateway refuses to delete a deployment that a stage serves: the first change of the API fails with "Active stages pointing to this deployment must be moved or deleted".',
  howToFix: "Add `lifecycle { create_before_destroy = true }`.",
  references: [
    {
      title: "aws_api_gateway_deployment",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_deployment",
    },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_deployment"],
      path: "lifecycle.create_before_destroy",
      expected: "true",
      judge: notTrue,
      fix: "true",
    }),
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_api_gateway_deployment" "x" {
        }
      `,
      {
        title: "set to something else",
        files: dedent`
          resource "aws_api_gateway_deployment" "x" {
            lifecycle {
              create_before_destroy = false
            }
          }
        `,
        lines: [3],
        fixed: dedent`
          resource "aws_api_gateway_deployment" "x" {
            lifecycle {
              create_before_destroy = true
            }
          }
        `,
      },
    ],
    good: [
      silent("set, for_each")`
        resource "aws_api_gateway_deployment" "x" {
          for_each = toset(var.names)
          lifecycle {
            create_before_destroy = true
          }
        }
      `,
      silent("decided outside, count")`
        resource "aws_api_gateway_deployment" "x" {
          count = 2
          lifecycle {
            create_before_destroy = var.chosen
          }
        }
      `,
    ],
  }),
});
