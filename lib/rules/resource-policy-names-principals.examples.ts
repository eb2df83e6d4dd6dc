import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

export function examples(): Examples {
  const queue = (statement: string, more = "") =>
    dedent`
      resource "aws_sns_topic_policy" "p" {
      ${more}  policy = jsonencode({
          Statement = [${statement}]
        })
      }
    `;
  return {
    bad: [
      {
        title: "everybody may publish",
        files: queue('{ Effect = "Allow", Principal = "*", Action = "sns:Publish", Resource = "*" }'),
        lines: [3],
      },
      fires("any AWS account", 2)`
        data "aws_iam_policy_document" "d" {
          statement {
            actions = ["kms:Decrypt"]
            principals {
              type        = "AWS"
              identifiers = ["*"]
            }
          }
        }
        resource "aws_kms_key" "k" {
          policy = data.aws_iam_policy_document.d.json
        }
      `,
      fires("a role that anybody may assume, a bucket that anybody may read", 3, 10)`
        resource "aws_iam_role" "r" {
          assume_role_policy = jsonencode({
            Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" } }]
          })
        }
        resource "aws_s3_bucket_policy" "b" {
          for_each = { data = "*" }
          bucket   = each.key
          policy = jsonencode({
            Statement = [{ Effect = "Allow", Action = "s3:GetObject", Principal = each.value, Resource = "*" }]
          })
        }
      `,
      fires("a search domain that lets in the nameless, and one whose control is off", 6, 12)`
        resource "aws_opensearch_domain" "d" {
          advanced_security_options {
            enabled                = true
            anonymous_auth_enabled = true
          }
          access_policies = jsonencode({ Statement = [{ Effect = "Allow", Action = "es:*", Principal = "*" }] })
        }
        resource "aws_elasticsearch_domain" "e" {
          advanced_security_options {
            enabled = false
          }
          access_policies = jsonencode({ Statement = [{ Effect = "Allow", Action = "es:*", Principal = "*" }] })
        }
      `,
    ],
    good: [
      silent("a search domain inside a VPC, and a bucket that serves a website, which is said of the bucket")`
        resource "aws_opensearch_domain" "d" {
          vpc_options {
            subnet_ids = var.subnets
          }
          access_policies = jsonencode({ Statement = [{ Effect = "Allow", Action = "es:*", Principal = "*" }] })
        }
        resource "aws_s3_bucket" "w" {
          acl = "public-read"
          website {
            index_document = "index.html"
          }
          policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Principal = "*" }] })
        }
      `,
      silent("a search domain with fine-grained access control, and its policy beside it")`
        resource "aws_opensearch_domain" "d" {
          advanced_security_options {
            enabled = true
          }
        }
        resource "aws_opensearch_domain_policy" "d" {
          domain_name     = aws_opensearch_domain.d.domain_name
          access_policies = jsonencode({ Statement = [{ Effect = "Allow", Action = "es:*", Principal = "*" }] })
        }
      `,
      {
        title: "a condition narrows it, for_each",
        files: queue(
          '{ Effect = "Allow", Principal = "*", Action = "sns:Publish", Resource = "*", Condition = { StringEquals = { "aws:SourceAccount" = var.account } } }',
          "  for_each = var.topics\n",
        ),
      },
      {
        title: "conditions that nobody knows, or one of them",
        files: queue(
          ["var.conditions", "{ StringEquals = var.accounts }", "merge(local.few, var.more)"]
            .map(
              (one) =>
                `{ Effect = "Allow", Principal = "*", Action = "sns:Publish", Resource = "*", Condition = ${one} }`,
            )
            .join(", "),
        ),
      },
      {
        title: "a denial for everybody, count",
        files: queue(
          '{ Effect = "Deny", Principal = "*", Action = "sns:Publish", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }',
          "  count = 1\n",
        ),
      },
      {
        title: "a named service",
        files: queue(
          '{ Effect = "Allow", Principal = { Service = "cloudwatch.amazonaws.com" }, Action = "sns:Publish", Resource = "*" }',
        ),
      },
    ],
  };
}
