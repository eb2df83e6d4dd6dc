import { defineRule } from "@/lib/lint/rule";
import { notOneOf, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "registry-tags-are-immutable",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_51", "AVD-AWS-0031"],
  summary: "Image tags are immutable.",
  why: "With mutable tags `v1` may be another image tomorrow: nobody knows what ran at the time of a decision, and a roll-back does not go back.",
  howToFix: 'Set `image_tag_mutability = "IMMUTABLE"`.',
  references: [
    {
      title: "Security Hub ECR.2",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-2",
    },
    {
      title: "Tag immutability",
      url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html",
    },
  ],
  examples: {
    bad: [
      { title: "not set", files: 'resource "aws_ecr_repository" "x" {\n}\n', lines: [1] },
      {
        title: "set to something else",
        files: 'resource "aws_ecr_repository" "x" {\n  image_tag_mutability = "MUTABLE"\n}\n',
        lines: [2],
      },
    ],
    good: [
      {
        title: "set, for_each",
        files:
          'resource "aws_ecr_repository" "x" {\n  for_each = toset(var.names)\n  image_tag_mutability = "IMMUTABLE"\n}\n',
      },
      {
        title: "decided outside, count",
        files: 'resource "aws_ecr_repository" "x" {\n  count = 2\n  image_tag_mutability = var.chosen\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_ecr_repository"],
      path: "image_tag_mutability",
      expected: '"IMMUTABLE"',
      judge: notOneOf("IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"),
    }),
});
