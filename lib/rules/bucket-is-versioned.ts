import { certainlyAlone, companionsOf } from "@/lib/aws/companions";
import { at, atHead, defineRule } from "@/lib/lint/rule";
import { argumentOf, stringOf } from "@/lib/terraform";
import { isLeftOpen } from "./checks/required-argument";

const BUCKET = 'resource "aws_s3_bucket" "models" {\n  bucket = "models"\n}\n';
const versioning = (status: string) =>
  `resource "aws_s3_bucket_versioning" "models" {\n  bucket = aws_s3_bucket.models.id\n  versioning_configuration {\n    status = ${status}\n  }\n}\n`;

export const rule = defineRule({
  id: "bucket-is-versioned",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_21", "AVD-AWS-0090"],
  summary: "S3 buckets keep earlier versions of their objects.",
  why: "Without versions an overwritten model or a deleted audit trail cannot be brought back.",
  howToFix: 'Add an aws_s3_bucket_versioning with `status = "Enabled"` and a lifecycle rule for old versions.',
  references: [
    {
      title: "Security Hub S3.14",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-14",
    },
    { title: "Versioning", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html" },
  ],
  examples: {
    bad: [
      { title: "no versioning", files: BUCKET, lines: [1] },
      { title: "suspended", files: BUCKET + versioning('"Suspended"'), lines: [7] },
    ],
    good: [
      { title: "enabled", files: BUCKET + versioning('"Enabled"') },
      {
        title: "decided by the caller",
        files: `${BUCKET}variable "keep" {\n  default = false\n}\n${versioning('var.keep ? "Enabled" : "Suspended"')}`,
      },
      {
        title: "decided outside, count",
        files:
          'resource "aws_s3_bucket" "b" {\n  count = 2\n}\nresource "aws_s3_bucket_versioning" "b" {\n  count  = 2\n  bucket = aws_s3_bucket.b[count.index].id\n  versioning_configuration {\n    status = var.versioned ? "Enabled" : "Suspended"\n  }\n}\n',
      },
      {
        title: "the old way, dynamic",
        files:
          'resource "aws_s3_bucket" "b" {\n  dynamic "versioning" {\n    for_each = [1]\n    content {\n      enabled = true\n    }\n  }\n}\n',
      },
    ],
  },
  *check(module) {
    for (const bucket of module.resourcesOf("aws_s3_bucket")) {
      for (const { module: home, companion } of companionsOf(module, bucket, TYPE, "bucket")) {
        const view = companion.firstBlock("versioning_configuration");
        if (!view) continue;
        const attribute = view.attribute("status");
        const value = argumentOf(home, view, "status");
        const status = stringOf(value);
        if (attribute && status !== undefined && status !== "Enabled" && !isLeftOpen(value))
          yield {
            ...at(companion.file, attribute),
            message: `${companion.address}: status is "${status}", expected "Enabled"`,
          };
      }
      if (!bucket.firstBlock("versioning") && certainlyAlone(module, bucket, TYPE, "bucket"))
        yield { ...atHead(bucket), message: `${bucket.address} keeps no versions, expected an ${TYPE}` };
    }
  },
});

const TYPE = "aws_s3_bucket_versioning";
