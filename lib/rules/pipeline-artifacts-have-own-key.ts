import { defineRule } from "@/lib/lint/rule";
import { notOwnKey, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "pipeline-artifacts-have-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_219"],
  summary: "Artifacts of a pipeline are encrypted with a customer-managed key.",
  why: "The artifacts hold the source and the plan; with the default key of S3 access to them cannot be taken away through the key.",
  howToFix: "Add an `encryption_key` block to `artifact_store`.",
  references: [
    {
      title: "Encryption of artifacts",
      url: "https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html",
    },
  ],
  examples: {
    bad: [
      {
        title: "no key",
        files:
          'resource "aws_codepipeline" "p" {\n  artifact_store {\n    location = "b"\n    type     = "S3"\n  }\n}\n',
        lines: [1],
      },
      {
        title: "AWS's managed key",
        files:
          'resource "aws_codepipeline" "p" {\n  artifact_store {\n    encryption_key {\n      id   = "alias/aws/s3"\n      type = "KMS"\n    }\n  }\n}\n',
        lines: [4],
      },
    ],
    good: [
      {
        title: "a key of the stack",
        files:
          'resource "aws_codepipeline" "p" {\n  artifact_store {\n    encryption_key {\n      id   = aws_kms_key.k.arn\n      type = "KMS"\n    }\n  }\n}\n',
      },
      {
        title: "stores per region, dynamic",
        files:
          'resource "aws_codepipeline" "p" {\n  count = 1\n  dynamic "artifact_store" {\n    for_each = var.stores\n    content {\n      location = artifact_store.value.bucket\n      dynamic "encryption_key" {\n        for_each = [artifact_store.value.key]\n        content {\n          id   = encryption_key.value\n          type = "KMS"\n        }\n      }\n    }\n  }\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_codepipeline"],
      path: "artifact_store.encryption_key.id",
      expected: "a customer-managed key",
      judge: notOwnKey,
    }),
});
