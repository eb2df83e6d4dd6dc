import { fires } from "@/lib/lint/examples";
import { stringOf } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import type { Requirement } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "distribution-redirects-to-tls",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_34", "AVD-AWS-0012"],
  summary: "CloudFront serves nothing over plain HTTP.",
  why: "Pages, cookies and tokens can be read and changed in transit.",
  howToFix: 'Set `viewer_protocol_policy = "redirect-to-https"`.',
  references: [
    securityHub("CloudFront.3"),
    awsDocs(
      "HTTPS between viewers and CloudFront",
      "AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html",
    ),
  ],
  requires: [behaviour("default_cache_behavior"), { ...behaviour("ordered_cache_behavior"), everywhere: true }],
  examples: (first) => {
    const of = samples({ right: '"redirect-to-https"', wrong: '"allow-all"', optional: true })(first);
    return { ...of, bad: [...of.bad, oneOfTwo] };
  },
});

function behaviour(block: string): Requirement {
  return {
    types: ["aws_cloudfront_distribution"],
    path: `${block}.viewer_protocol_policy`,
    expected: '"redirect-to-https"',
    judge: (value) => (stringOf(value) === "allow-all" ? 'is "allow-all"' : undefined),
    fix: '"redirect-to-https"',
  };
}

const oneOfTwo = fires("one of two paths is open", 9)`
  resource "aws_cloudfront_distribution" "site" {
    default_cache_behavior {
      viewer_protocol_policy = "redirect-to-https"
    }
    ordered_cache_behavior {
      viewer_protocol_policy = "https-only"
    }
    ordered_cache_behavior {
      viewer_protocol_policy = "allow-all"
    }
  }
`;
