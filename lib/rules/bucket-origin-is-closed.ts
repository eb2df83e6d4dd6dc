import { fires, silent } from "@/lib/lint/examples";
import { at, defineRule } from "@/lib/lint/rule";
import {
  argumentOf,
  argumentsOf,
  type BlockView,
  isUnset,
  type Module,
  resourcesBehind,
  stringOf,
} from "@/lib/terraform";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "bucket-origin-is-closed",
  class: null,
  severity: "medium",
  elsewhere: ["CKV2_AWS_46"],
  summary: "CloudFront signs its requests to the bucket, so the bucket need not be public.",
  why: "Without an origin access control, the bucket has to be open to everybody, and callers can go around the distribution's certificate, firewall and logs.",
  howToFix:
    "Add an aws_cloudfront_origin_access_control, name it in `origin_access_control_id`, and let the bucket's policy " +
    "admit cloudfront.amazonaws.com for this distribution.",
  references: [
    securityHub("CloudFront.13"),
    awsDocs(
      "Restrict access to an S3 origin",
      "AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html",
    ),
  ],
  *check(module) {
    for (const distribution of module.resourcesOf("aws_cloudfront_distribution"))
      for (const origin of distribution.blocks("origin")) {
        const domain = origin.attribute("domain_name");
        if (domain && isBucket(module, origin) && isAnonymous(module, origin))
          yield {
            ...at(origin.file, domain),
            message: `${distribution.address} reads a bucket as anybody, expected an origin_access_control_id`,
          };
      }
  },
  examples: () => ({
    bad: [
      fires("nobody in particular reads it", 6)`
        resource "aws_s3_bucket" "site" {
          bucket = "site"
        }
        resource "aws_cloudfront_distribution" "d" {
          origin {
            domain_name = aws_s3_bucket.site.bucket_regional_domain_name
            origin_id   = "site"
          }
        }
      `,
    ],
    good: [
      silent("an origin access control, for_each")`
        resource "aws_s3_bucket" "site" {
          bucket = "site"
        }
        resource "aws_cloudfront_distribution" "d" {
          for_each = toset(["a"])
          origin {
            domain_name              = aws_s3_bucket.site.bucket_regional_domain_name
            origin_access_control_id = aws_cloudfront_origin_access_control.c.id
          }
        }
      `,
      silent("an origin access identity, count")`
        resource "aws_s3_bucket" "site" {
          bucket = "site"
        }
        resource "aws_cloudfront_distribution" "d" {
          count = 1
          origin {
            domain_name = aws_s3_bucket.site.bucket_domain_name
            s3_origin_config {
              origin_access_identity = aws_cloudfront_origin_access_identity.i.cloudfront_access_identity_path
            }
          }
        }
      `,
      silent("a website, which is public, and a service")`
        resource "aws_s3_bucket" "site" {
          bucket = "site"
        }
        resource "aws_cloudfront_distribution" "d" {
          origin {
            domain_name = aws_s3_bucket.site.website_endpoint
            custom_origin_config {
              origin_protocol_policy = "http-only"
            }
          }
          origin {
            domain_name = "api.bank.io"
          }
        }
      `,
    ],
  }),
});

/** By an attribute of a bucket, or by its domain. */
function isBucket(module: Module, origin: BlockView): boolean {
  if (origin.blocks("custom_origin_config").length > 0) return false;
  const behind = resourcesBehind(module, origin.expression("domain_name"), origin);
  if (behind.some(({ type }) => type === "aws_s3_bucket")) return true;
  const domains = argumentsOf(module, origin, "domain_name");
  return domains.some((domain) => /\.s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com$/.test(stringOf(domain) ?? ""));
}

function isAnonymous(module: Module, origin: BlockView): boolean {
  if (!isUnset(argumentOf(module, origin, "origin_access_control_id"))) return false;
  const configs = origin.blocks("s3_origin_config");
  return configs.every((config) => {
    const identity = argumentOf(module, config, "origin_access_identity");
    return isUnset(identity) || stringOf(identity) === "";
  });
}
