import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { isUnset, type Module, type Resource, stringOf, type Value } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { defineArgumentRule } from "./checks/argument-rule";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "distribution-requires-modern-tls",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_174", "AVD-AWS-0013"],
  summary: "CloudFront refuses TLS below 1.2 on custom domain names.",
  why: "TLS 1.0 and 1.1 are broken, and PCI DSS forbids them; by default, CloudFront still accepts them.",
  howToFix: 'Set `minimum_protocol_version = "TLSv1.2_2021"`.',
  references: [
    securityHub("CloudFront.15"),
    awsDocs(
      "Supported protocols and ciphers",
      "AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html",
    ),
  ],
  requires: {
    types: ["aws_cloudfront_distribution"],
    path: "viewer_certificate.minimum_protocol_version",
    expected: "TLSv1.2_2021",
    judge: oldVersion,
    when: hasOwnCertificate,
    fix: '"TLSv1.2_2021"',
  },
  examples: examples,
});

/** Under CloudFront's own certificate the version cannot be chosen. */
function hasOwnCertificate(_: Module, distribution: Resource): boolean {
  const certificate = distribution.firstBlock("viewer_certificate");
  const isOwn = certificate?.attribute("acm_certificate_arn") ?? certificate?.attribute("iam_certificate_id");
  return isOwn !== undefined && !certificate?.attribute("cloudfront_default_certificate");
}

function oldVersion(value: Value): string | undefined {
  if (isUnset(value)) return "is not set";
  const version = stringOf(value);
  return version === undefined || /^TLSv1\.[23]/.test(version) ? undefined : `is "${version}"`;
}

function examples(): Examples {
  return {
    bad: [
      {
        title: "an old version",
        files: dedent`
          resource "aws_cloudfront_distribution" "d" {
            viewer_certificate {
              acm_certificate_arn      = var.certificate
              minimum_protocol_version = "TLSv1.1_2016"
            }
          }
        `,
        lines: [4],
        fixed: dedent`
          resource "aws_cloudfront_distribution" "d" {
            viewer_certificate {
              acm_certificate_arn      = var.certificate
              minimum_protocol_version = "TLSv1.2_2021"
            }
          }
        `,
      },
      fires("not set, which is TLSv1", 1)`
        resource "aws_cloudfront_distribution" "d" {
          viewer_certificate {
            acm_certificate_arn = var.certificate
          }
        }
      `,
    ],
    good: [
      silent("1.2, for_each")`
        resource "aws_cloudfront_distribution" "d" {
          for_each = toset(["a"])
          viewer_certificate {
            acm_certificate_arn      = var.certificate
            minimum_protocol_version = "TLSv1.2_2021"
          }
        }
      `,
      silent("CloudFront's own certificate")`
        resource "aws_cloudfront_distribution" "d" {
          viewer_certificate {
            cloudfront_default_certificate = true
          }
        }
      `,
      silent("decided outside, count")`
        resource "aws_cloudfront_distribution" "d" {
          count = 1
          viewer_certificate {
            acm_certificate_arn      = var.certificate
            minimum_protocol_version = var.version
          }
        }
      `,
    ],
  };
}
