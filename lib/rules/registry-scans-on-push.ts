import { defineRule } from "@/lib/lint/rule";
import { notTrue, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "registry-scans-on-push",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_163", "AVD-AWS-0030"],
  summary: "Images are scanned when they are pushed.",
  why: "Otherwise a vulnerable base image is found after it runs.",
  howToFix: "Add `image_scanning_configuration { scan_on_push = true }`.",
  references: [
    {
      title: "Security Hub ECR.1",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-1",
    },
    { title: "Image scanning", url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html" },
  ],
  examples: {
    bad: [
      { title: "not set", files: 'resource "aws_ecr_repository" "x" {\n}\n', lines: [1] },
      {
        title: "set to something else",
        files:
          'resource "aws_ecr_repository" "x" {\n  image_scanning_configuration {\n    scan_on_push = false\n  }\n}\n',
        lines: [3],
        fixed:
          'resource "aws_ecr_repository" "x" {\n  image_scanning_configuration {\n    scan_on_push = true\n  }\n}\n',
      },
    ],
    good: [
      {
        title: "set, for_each",
        files:
          'resource "aws_ecr_repository" "x" {\n  for_each = toset(var.names)\n  image_scanning_configuration {\n    scan_on_push = true\n  }\n}\n',
      },
      {
        title: "decided outside, count",
        files:
          'resource "aws_ecr_repository" "x" {\n  count = 2\n  image_scanning_configuration {\n    scan_on_push = var.chosen\n  }\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_ecr_repository"],
      path: "image_scanning_configuration.scan_on_push",
      expected: "true",
      judge: notTrue,
      fix: "true",
    }),
});
