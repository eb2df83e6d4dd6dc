import { certainlyAlone, companionsOf } from "@/lib/aws/companions";
import { isPublicWebsite } from "@/lib/aws/public-website";
import { silent } from "@/lib/lint/examples";
import { at, atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { evaluate, everyInstance, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { isLeftOpen } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "bucket-is-versioned",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_21", "AVD-AWS-0090"],
  summary: "S3 buckets keep earlier versions of their objects.",
  why: "Without versions, an object that was overwritten or deleted cannot be brought back.",
  howToFix: 'Add an aws_s3_bucket_versioning with `status = "Enabled"` and a lifecycle rule for old versions.',
  references: [securityHub("S3.14"), awsDocs("Versioning", "AmazonS3/latest/userguide/Versioning.html")],
  *check(module) {
    for (const bucket of module.resourcesOf("aws_s3_bucket")) {
      if (isPublicWebsite(module, bucket)) continue;
      for (const { module: home, companion } of companionsOf(module, bucket, TYPE, "bucket")) {
        const view = companion.firstBlock("versioning_configuration");
        if (!view) continue;
        const attribute = view.attribute("status");
        const values = everyInstance(home, view, (scope) => evaluate(attribute?.value, scope));
        const said = values.flatMap((value) => (isLeftOpen(value) ? [] : (stringOf(value) ?? [])));
        const status = said.find((one) => one !== "Enabled");
        if (attribute && status !== undefined)
          yield {
            ...at(companion.file, attribute),
            message: `${companion.address}: status is "${status}", expected "Enabled"`,
          };
      }
      if (!bucket.firstBlock("versioning") && certainlyAlone(module, bucket, TYPE, "bucket"))
        yield { ...atHead(bucket), message: `${bucket.address} keeps no versions, expected an ${TYPE}` };
    }
  },
  examples,
});

const TYPE = "aws_s3_bucket_versioning";

function examples(): Examples {
  const BUCKET = dedent`
    resource "aws_s3_bucket" "models" {
      bucket = "models"
    }
  `;
  const versioning = (status: string) =>
    dedent`
      resource "aws_s3_bucket_versioning" "models" {
        bucket = aws_s3_bucket.models.id
        versioning_configuration {
          status = ${status}
        }
      }
    `;
  return {
    bad: [
      { title: "no versioning", files: BUCKET, lines: [1] },
      { title: "suspended", files: BUCKET + versioning('"Suspended"'), lines: [7] },
    ],
    good: [
      { title: "enabled", files: BUCKET + versioning('"Enabled"') },
      {
        title: "decided by the caller",
        files:
          BUCKET +
          dedent`
            variable "keep" {
              default = false
            }
          ` +
          versioning('var.keep ? "Enabled" : "Suspended"'),
      },
      silent("decided outside, count")`
        resource "aws_s3_bucket" "b" {
          count = 2
        }
        resource "aws_s3_bucket_versioning" "b" {
          count  = 2
          bucket = aws_s3_bucket.b[count.index].id
          versioning_configuration {
            status = var.versioned ? "Enabled" : "Suspended"
          }
        }
      `,
      silent("the old way, dynamic")`
        resource "aws_s3_bucket" "b" {
          dynamic "versioning" {
            for_each = [1]
            content {
              enabled = true
            }
          }
        }
      `,
    ],
  };
}
