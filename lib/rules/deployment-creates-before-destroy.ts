import { defineRule } from "@/lib/lint/rule";
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
  examples: {
    bad: [
      { title: "not set", files: 'resource "aws_api_gateway_deployment" "x" {\n}\n', lines: [1] },
      {
        title: "set to something else",
        files:
          'resource "aws_api_gateway_deployment" "x" {\n  lifecycle {\n    create_before_destroy = false\n  }\n}\n',
        lines: [3],
        fixed: 'resource "aws_api_gateway_deployment" "x" {\n  lifecycle {\n    create_before_destroy = true\n  }\n}\n',
      },
    ],
    good: [
      {
        title: "set, for_each",
        files:
          'resource "aws_api_gateway_deployment" "x" {\n  for_each = toset(var.names)\n  lifecycle {\n    create_before_destroy = true\n  }\n}\n',
      },
      {
        title: "decided outside, count",
        files:
          'resource "aws_api_gateway_deployment" "x" {\n  count = 2\n  lifecycle {\n    create_before_destroy = var.chosen\n  }\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_deployment"],
      path: "lifecycle.create_before_destroy",
      expected: "true",
      judge: notTrue,
      fix: "true",
    }),
});
