import { fires, silent } from "@/lib/lint/examples";
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
  check: (module) =>
    unmet(module, {
      types: ["aws_ecr_repository"],
      path: "image_tag_mutability",
      expected: '"IMMUTABLE"',
      judge: notOneOf("IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"),
    }),
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_ecr_repository" "x" {
        }
      `,
      fires("set to something else", 2)`
        resource "aws_ecr_repository" "x" {
          image_tag_mutability = "MUTABLE"
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_ecr_repository" "x" {
          for_each = toset(var.names)
          image_tag_mutability = "IMMUTABLE"
        }
      `,
      silent("decided outside, count")`
        resource "aws_ecr_repository" "x" {
          count = 2
          image_tag_mutability = var.chosen
        }
      `,
    ],
  }),
});
