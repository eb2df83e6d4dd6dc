import { fires } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { type BlockView, evaluate, everyInstance, itemsOf, type Module, type Scope, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "origin-is-reached-over-tls",
  class: null,
  severity: "medium",
  elsewhere: ["CKV2_AWS_72"],
  summary: "CloudFront reaches its origins over TLS 1.2.",
  why: "The viewer sees a padlock while the same answer crosses the internet behind CloudFront in plain text.",
  howToFix: 'Set `origin_protocol_policy = "https-only"` and `origin_ssl_protocols = ["TLSv1.2"]`.',
  references: [
    securityHub("CloudFront.9"),
    securityHub("CloudFront.10"),
    awsDocs(
      "HTTPS between CloudFront and your origin",
      "AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html",
    ),
  ],
  *check(module) {
    for (const distribution of module.resourcesOf("aws_cloudfront_distribution")) {
      for (const origin of distribution.blocks("origin")) {
        const config = origin.firstBlock("custom_origin_config");
        const found = config && !isWebsite(module, origin) ? plainIn(module, config) : undefined;
        if (config && found) yield { ...at(config.file, found.node), message: found.message };
      }
    }
  },
  examples,
});

function plainIn(module: Module, config: BlockView) {
  const found = everyInstance(module, config, (scope) => plainWithin(config, scope));
  return found.find((one) => one !== undefined);
}

function plainWithin(config: BlockView, scope: Scope) {
  const policy = config.attribute("origin_protocol_policy");
  if (policy && stringOf(evaluate(policy.value, scope)) === "http-only")
    return { node: policy, message: 'the origin is reached over plain HTTP, expected "https-only"' };
  const versions = config.attribute("origin_ssl_protocols");
  const old = itemsOf(evaluate(versions?.value, scope))
    .map(stringOf)
    .find((version) => version !== undefined && /^(?:SSLv3|TLSv1|TLSv1\.1)$/.test(version));
  return versions && old
    ? { node: versions, message: `the origin may be reached with ${old}, expected "TLSv1.2"` }
    : undefined;
}

/** The website of a bucket speaks plain HTTP only; that it is public is said of the bucket. */
function isWebsite({ files }: Module, origin: BlockView): boolean {
  const domain = origin.expression("domain_name");
  const { start, end } = domain?.range ?? {};
  if (!domain || !start || !end) return false;
  const text = origin.file.text.slice(start.offset, end.offset);
  return files.length > 0 && /website/i.test(text);
}

function examples(): Examples {
  const distribution = (lines: readonly string[], repeat = "", domain = "aws_lb.front.dns_name") =>
    [
      'resource "aws_cloudfront_distribution" "d" {',
      `${repeat}  origin {`,
      `    domain_name = ${domain}`,
      "    custom_origin_config {",
      ...lines.map((line) => `      ${line}`),
      dedent`
            }
          }
        }
      `,
    ].join("\n");
  const plain = ['origin_protocol_policy = "http-only"'];
  return {
    bad: [
      { title: "plain HTTP", files: distribution(plain), lines: [5] },
      {
        title: "old versions",
        files: distribution(['origin_protocol_policy = "https-only"', 'origin_ssl_protocols   = ["TLSv1", "TLSv1.2"]']),
        lines: [6],
      },
      fires("one of several in a dynamic block", 7)`
        resource "aws_cloudfront_distribution" "d" {
          dynamic "origin" {
            for_each = { api = "http-only", web = "https-only" }
            content {
              domain_name = "\${origin.key}.bank.io"
              custom_origin_config {
                origin_protocol_policy = origin.value
              }
            }
          }
        }
      `,
    ],
    good: [
      {
        title: "TLS 1.2, for_each",
        files: distribution(
          ['origin_protocol_policy = "https-only"', 'origin_ssl_protocols   = ["TLSv1.2"]'],
          "  for_each = var.names\n",
        ),
      },
      {
        title: "decided outside, count",
        files: distribution(["origin_protocol_policy = var.policy"], "  count = 1\n"),
      },
      {
        title: "the website of a bucket",
        files: distribution(plain, "", "aws_s3_bucket_website_configuration.w.website_endpoint"),
      },
    ],
  };
}
