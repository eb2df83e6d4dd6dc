import { fires, silent } from "@/lib/lint/examples";
import { defineArgumentRule } from "./checks/argument-rule";
import { notOwnKey } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";

export const rule = defineArgumentRule({
  id: "pipeline-artifacts-have-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_219"],
  summary: "Artifacts of a pipeline are encrypted with a customer-managed key.",
  why:
    "The artifacts hold the source and the plan; with the default key of S3 access to them cannot be taken away " +
    "through the key.",
  howToFix: "Add an `encryption_key` block to `artifact_store`.",
  references: [awsDocs("Encryption of artifacts", "codepipeline/latest/userguide/S3-artifact-encryption.html")],
  requires: {
    types: ["aws_codepipeline"],
    path: "artifact_store.encryption_key.id",
    expected: "a customer-managed key",
    judge: notOwnKey,
  },
  examples: () => ({
    bad: [
      fires("no key", 1)`
        resource "aws_codepipeline" "p" {
          artifact_store {
            location = "b"
            type     = "S3"
          }
        }
      `,
      fires("AWS's managed key", 4)`
        resource "aws_codepipeline" "p" {
          artifact_store {
            encryption_key {
              id   = "alias/aws/s3"
              type = "KMS"
            }
          }
        }
      `,
    ],
    good: [
      silent("a key of the stack")`
        resource "aws_codepipeline" "p" {
          artifact_store {
            encryption_key {
              id   = aws_kms_key.k.arn
              type = "KMS"
            }
          }
        }
      `,
      silent("stores per region, dynamic")`
        resource "aws_codepipeline" "p" {
          count = 1
          dynamic "artifact_store" {
            for_each = var.stores
            content {
              location = artifact_store.value.bucket
              dynamic "encryption_key" {
                for_each = [artifact_store.value.key]
                content {
                  id   = encryption_key.value
                  type = "KMS"
                }
              }
            }
          }
        }
      `,
    ],
  }),
});
