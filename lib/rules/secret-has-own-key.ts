import { fires, silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { notSet, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "secret-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_149", "AVD-AWS-0098"],
  summary: "Secrets are encrypted with a customer-managed key.",
  why: "The AWS managed key cannot be shared, restricted or revoked.",
  howToFix: "Set `kms_key_id`.",
  references: [
    {
      title: "Encryption of secrets",
      url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html",
    },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_secretsmanager_secret"],
      path: "kms_key_id",
      expected: "a customer-managed key",
      judge: notSet,
    }),
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_secretsmanager_secret" "x" {
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_secretsmanager_secret" "x" {
          for_each = toset(var.names)
          kms_key_id = aws_kms_key.k.arn
        }
      `,
      silent("decided outside, count")`
        resource "aws_secretsmanager_secret" "x" {
          count = 2
          kms_key_id = var.chosen
        }
      `,
    ],
  }),
});
