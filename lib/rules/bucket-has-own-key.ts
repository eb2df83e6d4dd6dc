import { certainlyAlone, companionsOf } from "@/lib/aws/companions";
import { at, atHead, defineRule } from "@/lib/lint/rule";
import { argumentOf, type Module, type Resource, resourcesBehind, stringOf } from "@/lib/terraform";
import { isLeftOpen } from "./checks/required-argument";

const BUCKET = 'resource "aws_s3_bucket" "models" {\n  bucket = "models"\n}\n';
const encryption = (lines: string, bucket = "aws_s3_bucket.models.id", repeat = "") =>
  `resource "aws_s3_bucket_server_side_encryption_configuration" "models" {\n${repeat}  bucket = ${bucket}\n  rule {\n    apply_server_side_encryption_by_default {\n${lines}    }\n  }\n}\n`;

export const rule = defineRule({
  id: "bucket-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_145", "AVD-AWS-0132"],
  summary: "S3 buckets are encrypted with a customer-managed key.",
  why: "With S3's own keys (the default) access to the objects cannot be taken away through the key, and nothing is said in CloudTrail about who decrypts.",
  howToFix:
    'Add an aws_s3_bucket_server_side_encryption_configuration with `sse_algorithm = "aws:kms"`, a key of the stack and `bucket_key_enabled = true`.',
  references: [
    {
      title: "Security Hub S3.17",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-17",
    },
    { title: "SSE-KMS", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html" },
  ],
  examples: {
    bad: [
      { title: "the default", files: BUCKET, lines: [1] },
      { title: "S3's keys", files: BUCKET + encryption('      sse_algorithm = "AES256"\n'), lines: [8] },
    ],
    good: [
      {
        title: "with the caller's key, if there is one",
        files: `variable "key" {\n  default = null\n}\n${BUCKET}${encryption('      sse_algorithm = var.key != null ? "aws:kms" : "AES256"\n')}`,
      },
      {
        title: "a key of the stack",
        files:
          BUCKET + encryption('      sse_algorithm     = "aws:kms"\n      kms_master_key_id = aws_kms_key.k.arn\n'),
      },
      {
        title: "chosen outside, for_each",
        files:
          'resource "aws_s3_bucket" "models" {\n  for_each = toset(["a"])\n}\n' +
          encryption(
            "      sse_algorithm = var.algorithm\n",
            "aws_s3_bucket.models[each.key].id",
            '  for_each = toset(["a"])\n',
          ),
      },
      {
        title: "a bucket that load balancers log to, which takes S3's keys only",
        files: `${BUCKET}resource "aws_lb" "front" {\n  access_logs {\n    bucket  = aws_s3_bucket.models.id\n    enabled = true\n  }\n}\n`,
      },
    ],
  },
  *check(module) {
    for (const bucket of module.resourcesOf("aws_s3_bucket")) {
      if (takesNoKey(module, bucket)) continue;
      for (const { module: home, companion } of companionsOf(module, bucket, TYPE, "bucket")) {
        const view = companion.firstBlock("rule")?.firstBlock("apply_server_side_encryption_by_default");
        const attribute = view?.attribute("sse_algorithm");
        const value = view && argumentOf(home, view, "sse_algorithm");
        if (value && attribute && stringOf(value) === "AES256" && !isLeftOpen(value))
          yield {
            ...at(companion.file, attribute),
            message: `${companion.address} uses S3's keys${value.byDefault ? " by default" : ""}, expected "aws:kms"`,
          };
      }
      const isOld = bucket.firstBlock("server_side_encryption_configuration") !== undefined;
      if (!isOld && certainlyAlone(module, bucket, TYPE, "bucket"))
        yield { ...atHead(bucket), message: `${bucket.address} is encrypted with S3's keys, expected an ${TYPE}` };
    }
  },
});

const TYPE = "aws_s3_bucket_server_side_encryption_configuration";

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html#access-log-create-bucket */
function takesNoKey(module: Module, bucket: Resource): boolean {
  return module
    .resourcesOf("aws_lb", "aws_alb", "aws_elb")
    .flatMap((balancer) => balancer.blocks("access_logs"))
    .some((logs) => resourcesBehind(module, logs.expression("bucket"), logs).includes(bucket));
}
