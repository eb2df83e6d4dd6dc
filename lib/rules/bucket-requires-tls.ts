import { certainlyAlone, companionsOf } from "@/lib/aws/companions";
import { type PolicyStatement, policyOf } from "@/lib/iam/policy";
import { atHead, defineRule } from "@/lib/lint/rule";
import { type Module, type Resource, scopeOf, stringOf } from "@/lib/terraform";

const BUCKET = 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n';
const policy = (statement: string, repeat = "") =>
  `resource "aws_s3_bucket_policy" "logs" {\n${repeat}  bucket = aws_s3_bucket.logs.id\n  policy = jsonencode({ Statement = [${statement}] })\n}\n`;
const DENY =
  '{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = ["${aws_s3_bucket.logs.arn}/*"], Condition = { Bool = { "aws:SecureTransport" = "false" } } }';

export const rule = defineRule({
  id: "bucket-requires-tls",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_379"],
  summary: "S3 buckets refuse requests without TLS.",
  why: "S3 also answers plain HTTP; a client that is set up wrongly then sends data and signed requests in the clear.",
  howToFix: 'Deny `s3:*` where `"aws:SecureTransport"` is false in the bucket\'s policy.',
  references: [
    {
      title: "Security Hub S3.5",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-5",
    },
  ],
  examples: {
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
        files: `${BUCKET}data "aws_iam_policy_document" "d" {\n  statement {\n    effect    = "Deny"\n    actions   = ["s3:*"]\n    resources = [aws_s3_bucket.logs.arn]\n    dynamic "condition" {\n      for_each = [1]\n      content {\n        test     = "Bool"\n        variable = "aws:SecureTransport"\n        values   = ["false"]\n      }\n    }\n  }\n}\nresource "aws_s3_bucket_policy" "logs" {\n  count  = 1\n  bucket = aws_s3_bucket.logs.id\n  policy = data.aws_iam_policy_document.d.json\n}\n`,
      },
      { title: "a policy from outside", files: `${BUCKET}${policy("").replace(/policy = .*/, "policy = var.policy")}` },
    ],
  },
  *check(module) {
    for (const bucket of module.resourcesOf("aws_s3_bucket")) {
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
});

const TYPE = "aws_s3_bucket_policy";

function certainlyAllowsPlain(module: Module, policy: Resource): boolean {
  const document = policyOf(policy.expression("policy"), scopeOf(module, policy));
  return document.complete && !document.statements.some(mayDenyPlain);
}

function mayDenyPlain({ effect, conditions }: PolicyStatement): boolean {
  return stringOf(effect) !== "Allow" && conditions.length > 0;
}
