import { byDefault, choice, describe, describeIssue, group, nullable, text } from "../field";
import { isPlaceholderDomain } from "../placeholder";

const CUSTOM_DOMAIN = "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html";
const ZONES = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-working-with.html";

const hostName = (meta: { label: string; help: string; placeholder: string; source: string }) =>
  text({
    ...meta,
    pattern: /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/,
    expected: "a lower-case host name of at most 253 characters",
    min: 4,
    max: 253,
    also: {
      holds: (value) => !isPlaceholderDomain(value),
      error: (issue) => describeIssue(meta.label, issue.input, "a domain you own, not a documentation domain"),
    },
  });

/** A custom domain with its certificate and records; null serves the API at its execute-api address. */
export const domainSchema = group(
  {
    name: hostName({
      label: "Domain name",
      help: "Name callers use; each version is mapped to https://<name>/<version>/….",
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
      source: ZONES,
    }),
  },
  { label: "Custom domain", help: "ACM certificate, DNS validation, regional domain and a mapping per stage." },
)
  .apply(nullable)
  .apply(describe, {
    label: "Custom domain",
    help: "ACM certificate, DNS validation, regional domain and a mapping per stage.",
    source: CUSTOM_DOMAIN,
  })
  .apply(byDefault, null);
