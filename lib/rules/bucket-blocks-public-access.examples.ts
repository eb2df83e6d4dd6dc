import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

export function examples(): Examples {
  const BUCKET = dedent`
    resource "aws_s3_bucket" "logs" {
      bucket = "logs"
    }
  `;
  const block = (value: string) =>
    dedent`
      resource "aws_s3_bucket_public_access_block" "logs" {
        bucket                  = aws_s3_bucket.logs.id
        block_public_acls       = true
        block_public_policy     = ${value}
        ignore_public_acls      = true
        restrict_public_buckets = true
      }
    `;
  const FOUR = (value: string) => block(value).replaceAll("= true", `= ${value}`);
  return {
    bad: [
      { title: "no block", files: BUCKET, lines: [1] },
      { title: "one of the four is off", files: BUCKET + block("false"), lines: [7] },
      { title: "all four are off, which is one decision", files: BUCKET + FOUR("false"), lines: [6] },
      {
        title: "a website, said once",
        files:
          BUCKET +
          FOUR("false") +
          dedent`
            resource "aws_s3_bucket_website_configuration" "logs" {
              bucket = aws_s3_bucket.logs.id
              index_document {
                suffix = "index.html"
              }
            }
            resource "aws_s3_bucket_acl" "logs" {
              bucket = aws_s3_bucket.logs.id
              acl    = "public-read"
            }
          `,
        lines: [1],
      },
      {
        title: "a website that a policy opens",
        files:
          BUCKET +
          dedent`
            resource "aws_s3_bucket_website_configuration" "logs" {
              bucket = aws_s3_bucket.logs.id
              index_document {
                suffix = "index.html"
              }
            }
            resource "aws_s3_bucket_policy" "logs" {
              bucket = aws_s3_bucket.logs.id
              policy = jsonencode({
                Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }]
              })
            }
          `,
        lines: [1],
      },
      fires("one of several with for_each", 4, 10)`
        locals {
          buckets = { logs = "private", site = "public-read" }
        }
        resource "aws_s3_bucket" "b" {
          for_each = local.buckets
        }
        resource "aws_s3_bucket_acl" "b" {
          for_each = local.buckets
          bucket   = aws_s3_bucket.b[each.key].id
          acl      = each.value
        }
      `,
      {
        title: "an ACL for everybody",
        files:
          BUCKET +
          block("true") +
          dedent`
            resource "aws_s3_bucket_acl" "logs" {
              bucket = aws_s3_bucket.logs.id
              acl    = "public-read"
            }
          `,
        lines: [13],
      },
    ],
    good: [
      { title: "all four", files: BUCKET + block("true") },
      silent("buckets and blocks with for_each")`
        resource "aws_s3_bucket" "all" {
          for_each = toset(["a", "b"])
        }
        resource "aws_s3_bucket_public_access_block" "all" {
          for_each                = aws_s3_bucket.all
          bucket                  = each.value.id
          block_public_acls       = true
          block_public_policy     = true
          ignore_public_acls      = true
          restrict_public_buckets = true
        }
      `,
      {
        title: "decided outside, count",
        files:
          BUCKET +
          dedent`
            resource "aws_s3_bucket_public_access_block" "logs" {
              count                   = 1
              bucket                  = aws_s3_bucket.logs.id
              block_public_acls       = var.block
              block_public_policy     = var.block
              ignore_public_acls      = var.block
              restrict_public_buckets = var.block
            }
          `,
      },
      {
        title: "a module from elsewhere may block it",
        files:
          BUCKET +
          dedent`
            module "guard" {
              source = "example/guard/aws"
              bucket = aws_s3_bucket.logs.id
            }
          `,
      },
    ],
  };
}
