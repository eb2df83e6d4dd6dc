import { certainlyAlone, companionsOf } from "@/lib/aws/companions";
import { isPublicWebsite } from "@/lib/aws/public-website";
import { type PolicyStatement, policyOf } from "@/lib/iam/policy";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { type Module, type Resource, scopeOf, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "bucket-requires-tls",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_379"],
  summary: "S3 buckets refuse requests without TLS.",
  why: "S3 also answers plain HTTP: a misconfigured client then sends data and signed requests in the clear.",
  howToFix: 'Deny `s3:*` where `"aws:SecureTransport"` is false in the bucket\'s policy.',
  references: [securityHub("S3.5")],
  *check(module) {
    for (const bucket of module.resourcesOf("aws_s3_bucket")) {
      if (isPublicWebsite(module, bucket)) continue;
      const policies = companionsOf(module, bucket, TYPE, "bucket");
      const isOpen =
        policies.length > 0
          ? policies.every(({ module: home, companion }) => certainlyAllowsPlain(home, companion))
          : !bucket.attribute("policy") && certainlyAlone(module, bucket, TYPE, "bucket");
      if (isOpen)
        yield {
          ...atHead(bucket),
          message: `${bucket.address} also answers without TLS, expected a policy that denies it`,
        };
    }
  },
  examples,
});

const TYPE = "aws_s3_bucket_policy";

function certainlyAllowsPlain(module: Module, policy: Resource): boolean {
  const document = policyOf(policy.expression("policy"), scopeOf(module, policy));
  return document.complete && !document.statements.some(mayDenyPlain);
}

function mayDenyPlain({ effect, conditions }: PolicyStatement): boolean {
  return stringOf(effect) !== "Allow" && conditions.length > 0;
}

function examples(): Examples {
  const BUCKET = dedent`
    resource "aws_s3_bucket" "logs" {
      bucket = "logs"
    }
  `;
  const policy = (statement: string, repeat = "") =>
    dedent`
      resource "aws_s3_bucket_policy" "logs" {
      ${repeat}  bucket = aws_s3_bucket.logs.id
        policy = jsonencode({ Statement = [${statement}] })
      }
    `;
  const DENY =
    '{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = ["${aws_s3_bucket.logs.arn}/*"], Condition = { Bool = { "aws:SecureTransport" = "false" } } }';
  return {
    bad: [
      { title: "no policy", files: BUCKET, lines: [1] },
      {
        title: "a policy that says nothing about it",
        files:
          BUCKET +
          policy(
            '{ Effect = "Allow", Principal = { Service = "logging.s3.amazonaws.com" }, Action = "s3:PutObject", Resource = "*" }',
          ),
        lines: [1],
      },
    ],
    good: [
      { title: "denied without TLS", files: BUCKET + policy(DENY) },
      {
        title: "a document with dynamic conditions, count",
        files:
          BUCKET +
          dedent`
            data "aws_iam_policy_document" "d" {
              statement {
                effect    = "Deny"
                actions   = ["s3:*"]
                resources = [aws_s3_bucket.logs.arn]
                dynamic "condition" {
                  for_each = [1]
                  content {
                    test     = "Bool"
                    variable = "aws:SecureTransport"
                    values   = ["false"]
                  }
                }
              }
            }
            resource "aws_s3_bucket_policy" "logs" {
              count  = 1
              bucket = aws_s3_bucket.logs.id
              policy = data.aws_iam_policy_document.d.json
            }
          `,
      },
      { title: "a policy from outside", files: `${BUCKET}${policy("").replace(/policy = .*/, "policy = var.policy")}` },
    ],
  };
}
