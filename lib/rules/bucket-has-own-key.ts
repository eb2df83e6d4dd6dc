import { certainlyAlone, companionsOf } from "@/lib/aws/companions";
import { isPublicWebsite } from "@/lib/aws/public-website";
import { silent } from "@/lib/lint/examples";
import { at, atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { cached } from "@/lib/memory/cached";
import {
  argumentOf,
  argumentsOf,
  type BlockView,
  type Module,
  type Resource,
  resourcesBehind,
  stringOf,
} from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { isLeftOpen } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "bucket-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_145", "AVD-AWS-0132"],
  summary: "S3 buckets are encrypted with a customer-managed key.",
  why:
    "With S3's own keys (the default), access cannot be revoked through the key, and CloudTrail does not " +
    "record who decrypts.",
  howToFix:
    'Add an aws_s3_bucket_server_side_encryption_configuration with `sse_algorithm = "aws:kms"`, a key of the ' +
    "stack and `bucket_key_enabled = true`.",
  references: [securityHub("S3.17"), awsDocs("SSE-KMS", "AmazonS3/latest/userguide/UsingKMSEncryption.html")],
  *check(module) {
    for (const bucket of module.resourcesOf("aws_s3_bucket")) {
      if (isPublicWebsite(module, bucket) || takesNoKey(module, bucket)) continue;
      for (const { module: home, companion } of companionsOf(module, bucket, TYPE, "bucket")) {
        const view = companion.firstBlock("rule")?.firstBlock("apply_server_side_encryption_by_default");
        const attribute = view?.attribute("sse_algorithm");
        const values = view ? argumentsOf(home, view, "sse_algorithm") : [];
        const value = values.find((one) => stringOf(one) === "AES256" && !isLeftOpen(one));
        if (value && attribute)
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
  examples,
});

const TYPE = "aws_s3_bucket_server_side_encryption_configuration";

/**
 * Load balancers and S3 itself write their access logs with S3's keys only, and an origin access identity reads no others.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html#access-log-create-bucket
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
 */
function takesNoKey(module: Module, bucket: Resource): boolean {
  const name = stringOf(argumentOf(module, bucket, "bucket"));
  return familyOf(module).some((member) => {
    const { resources, names } = targetsIn(member);
    return resources.has(bucket) || (name !== undefined && names.has(name));
  });
}

/** What the logs of a module go to. */
const targetsIn = cached((module: Module) => {
  const targets = targetsOf(module);
  return {
    resources: new Set(
      targets.flatMap(({ view, argument }) => resourcesBehind(module, view.expression(argument), view)),
    ),
    names: new Set(targets.map(({ view, argument }) => stringOf(argumentOf(module, view, argument)))),
  };
});

function targetsOf(module: Module): readonly { readonly view: BlockView; readonly argument: string }[] {
  const balancers = module.resourcesOf("aws_lb", "aws_alb", "aws_elb");
  const buckets = module.resourcesOf("aws_s3_bucket").flatMap((bucket) => bucket.blocks("logging"));
  const origins = module
    .resourcesOf("aws_cloudfront_distribution")
    .flatMap((distribution) => distribution.blocks("origin"))
    .filter((origin) => origin.firstBlock("s3_origin_config")?.attribute("origin_access_identity"));
  return [
    ...origins.map((view) => ({ view, argument: "domain_name" })),
    ...balancers
      .flatMap((balancer) => [...balancer.blocks("access_logs"), ...balancer.blocks("connection_logs")])
      .map((view) => ({ view, argument: "bucket" })),
    ...[...module.resourcesOf("aws_s3_bucket_logging"), ...buckets].map((view) => ({
      view,
      argument: "target_bucket",
    })),
  ];
}

function examples(): Examples {
  const BUCKET = dedent`
    resource "aws_s3_bucket" "models" {
      bucket = "models"
    }
  `;
  const encryption = (lines: string, bucket = "aws_s3_bucket.models.id", repeat = "") =>
    dedent`
      resource "aws_s3_bucket_server_side_encryption_configuration" "models" {
      ${repeat}  bucket = ${bucket}
        rule {
          apply_server_side_encryption_by_default {
      ${lines}    }
        }
      }
    `;
  return {
    bad: [
      { title: "the default", files: BUCKET, lines: [1] },
      { title: "S3's keys", files: BUCKET + encryption('      sse_algorithm = "AES256"\n'), lines: [8] },
    ],
    good: [
      silent("with the caller's key, if there is one")`
        variable "key" {
          default = null
        }
        ${BUCKET}${encryption('      sse_algorithm = var.key != null ? "aws:kms" : "AES256"\n')}`,
      {
        title: "a key of the stack",
        files:
          BUCKET + encryption('      sse_algorithm     = "aws:kms"\n      kms_master_key_id = aws_kms_key.k.arn\n'),
      },
      {
        title: "chosen outside, for_each",
        files:
          dedent`
            resource "aws_s3_bucket" "models" {
              for_each = toset(["a"])
            }
          ` +
          encryption(
            "      sse_algorithm = var.algorithm\n",
            "aws_s3_bucket.models[each.key].id",
            '  for_each = toset(["a"])\n',
          ),
      },
      {
        title: "the target of another bucket's access logs",
        files:
          BUCKET +
          dedent`
            resource "aws_s3_bucket_logging" "data" {
              bucket        = var.bucket
              target_bucket = aws_s3_bucket.models.id
              target_prefix = "data/"
            }
          `,
      },
      {
        title: "read by CloudFront through an origin access identity, which takes S3's keys only",
        files:
          BUCKET +
          dedent`
            resource "aws_cloudfront_distribution" "d" {
              origin {
                domain_name = aws_s3_bucket.models.bucket_regional_domain_name
                origin_id   = "models"
                s3_origin_config {
                  origin_access_identity = aws_cloudfront_origin_access_identity.i.cloudfront_access_identity_path
                }
              }
            }
          `,
      },
      {
        title: "a bucket that load balancers log to, which takes S3's keys only",
        files:
          BUCKET +
          dedent`
            resource "aws_lb" "front" {
              access_logs {
                bucket  = aws_s3_bucket.models.id
                enabled = true
              }
            }
          `,
      },
    ],
  };
}
