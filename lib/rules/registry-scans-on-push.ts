import { fires, silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
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
  check: (module) =>
    unmet(module, {
      types: ["aws_ecr_repository"],
      path: "image_scanning_configuration.scan_on_push",
      expected: "true",
      judge: notTrue,
      fix: "true",
    }),
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_ecr_repository" "x" {
        }
      `,
      {
        title: "set to something else",
        files: dedent`
          resource "aws_ecr_repository" "x" {
            image_scanning_configuration {
              scan_on_push = false
            }
          }
        `,
        lines: [3],
        fixed: dedent`
          resource "aws_ecr_repository" "x" {
            image_scanning_configuration {
              scan_on_push = true
            }
          }
        `,
      },
    ],
    good: [
      silent("set, for_each")`
        resource "aws_ecr_repository" "x" {
          for_each = toset(var.names)
          image_scanning_configuration {
            scan_on_push = true
          }
        }
      `,
      silent("decided outside, count")`
        resource "aws_ecr_repository" "x" {
          count = 2
          image_scanning_configuration {
            scan_on_push = var.chosen
          }
        }
      `,
    ],
  }),
});
