import {
  byDefault,
  choice,
  describe,
  describeIssue,
  type FieldMeta,
  group,
  list,
  nullable,
  text,
} from "@/generators/schema/field";
import { bucketInAddress } from "./cloud-limits";
import { isPlaceholderDomain } from "./placeholder";

const CUSTOM_DOMAIN = "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html";
const ZONES = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-working-with.html";

const REGIONS = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support";
const MUTUAL_TLS = "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html";

function hostName({ optional = false, ...meta }: FieldMeta & { optional?: boolean }) {
  return text({
    ...meta,
    pattern: optional
      ? /^(?:(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9]))?$/
      : /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/,
    expected: "a lower-case host name of at most 253 characters",
    min: optional ? 0 : 4,
    max: 253,
    also: {
      holds: (value) => !isPlaceholderDomain(value),
      error: (issue) => describeIssue(meta.label, issue.input, "a domain you own, not a documentation domain"),
    },
  });
}

const mutualTlsSchema = group(
  {
    truststoreUri: text({
      label: "Truststore",
      help: "PEM file in S3 with the authorities that issue callers' certificates.",
      pattern: /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/[A-Za-z0-9!_.*'()/-]+$/,
      expected: "an address such as s3://bucket/truststore.pem",
      also: bucketInAddress("Truststore"),
      placeholder: "s3://bank-truststore/callers.pem",
      max: 1024,
      source: MUTUAL_TLS,
    }),
    truststoreVersion: text({
      label: "Truststore version",
      help: "Version of the object. Empty: the newest at the time of the apply; a new upload then changes nothing by itself.",
      pattern: /^[A-Za-z0-9._-]*$/,
      expected: "an S3 version id, or nothing",
      min: 0,
      max: 1024,
      source: MUTUAL_TLS,
    }).apply(byDefault, ""),
  },
  { label: "Mutual TLS", help: "Callers also present a certificate." },
)
  .apply(nullable)
  .apply(describe, {
    label: "Mutual TLS",
    help: "Callers present a certificate from an authority you name. Regional endpoints only; disable the default endpoint as well.",
    advanced: true,
    source: MUTUAL_TLS,
  })
  .apply(byDefault, null);

/** A custom domain with its certificate and records; null serves the API at its execute-api address. */
export const domainSchema = group(
  {
    name: hostName({
      label: "Domain name",
      help: "Name that callers use; each version is mapped to https://<name>/<version>/….",
      placeholder: "fraud.payments.your-bank.com",
      source: CUSTOM_DOMAIN,
    }),
    zone: choice(["existing", "create", "external"], {
      label: "Hosted zone",
      help: "Where the validation and alias records go.",
      options: {
        existing: "Existing Route 53 zone (looked up by name)",
        create: "New Route 53 zone in this stack",
        external: "DNS elsewhere: the records become outputs",
      },
      source: ZONES,
    }).apply(byDefault, "existing"),
    zoneName: hostName({
      label: "Zone name",
      help: "Zone that the domain name lies in.",
      placeholder: "payments.your-bank.com",
      optional: true,
      when: [{ field: "zone", not: ["external"] }],
      source: ZONES,
    }).apply(byDefault, ""),
    extraNames: list(
      hostName({
        label: "Additional domain",
        help: "One more name for the same API.",
        placeholder: "scoring.payments.your-bank.com",
        source: CUSTOM_DOMAIN,
      }),
      {
        label: "Additional domains",
        help: "More names on the same certificate, each a domain of its own that serves every version.",
        max: 9,
        advanced: true,
        source: "https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
      },
    ).apply(byDefault, []),
    edgeCertificate: choice(["provider", "region"], {
      label: "Certificate in us-east-1",
      help: "An edge endpoint's certificate is created there through a second provider configuration, or through the region argument of its resources, which needs AWS provider 6.",
      options: {
        provider: "Second provider configuration",
        region: "Argument region (provider 6)",
      },
      advanced: true,
      when: [{ field: "api.endpoint", is: ["edge"] }],
      source: REGIONS,
    }).apply(byDefault, "provider"),
    mutualTls: mutualTlsSchema,
  },
  { label: "Custom domain", help: "ACM certificate, DNS validation, regional domain and a mapping per stage." },
)
  .apply(nullable)
  .apply(describe, {
    label: "Custom domain",
    identity: true,
    help: "ACM certificate, DNS validation, regional domain and a mapping per stage.",
    source: CUSTOM_DOMAIN,
  })
  .apply(byDefault, null);
