import type { StackConfig } from "@/generators/config/stack";
import { certificateOf } from "@/generators/parts/certificate";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import { namesOf } from "@/generators/parts/domain-names";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeOf } from "@/generators/parts/picture/stack-graph";
import { protectedData } from "@/generators/parts/protected";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import type { Validation } from "@/generators/parts/variables/stack-variable";
import { type Body, expr, hcl } from "@/lib/hcl";
import { certificateAlarm } from "./certificate-alarm";
import { domainChecks } from "./domain-checks";
import { domainReadme } from "./domain-readme";
import { externalRecords } from "./external-records";

type Domain = NonNullable<StackConfig["domain"]>;

const zones: Record<Domain["zone"], (config: StackConfig) => Body | null> = {
  existing: () => hcl`
data "aws_route53_zone" "api" {
  name         = var.zone_name
  private_zone = false
}

locals {
  zone_id = data.aws_route53_zone.api.zone_id
}
`,
  create: (config) => hcl`
# A new zone answers only after its name servers (output zone_name_servers) are entered at the parent domain.
resource "aws_route53_zone" "api" {
  #checkov:skip=CKV2_AWS_38:A chain of trust needs a DS record at the parent domain, which is entered by hand like the name servers
  #checkov:skip=CKV2_AWS_39:Query logs go to us-east-1 only; each call is in the stages' access logs
  name    = var.zone_name
  comment = "Zone of \${local.name}"

  tags = merge(local.tags, { Name = var.zone_name })

  ${protectedData(config)}
}

locals {
  zone_id = aws_route53_zone.api.zone_id
}
`,
  external: () => null,
};

const createdZoneOutputs = hcl`
output "zone_name_servers" {
  description = "Name servers to enter at the parent domain."
  value       = aws_route53_zone.api.name_servers
}
`;

const domainCost: Coster = ({ domain }) => [
  linesOf("Route 53").standing("Hosted zone", domain?.zone === "create" ? 1 : 0, "hostedZone", "aws_route53_zone.api"),
];

const zoneStanding: StandingPart = {
  place: "others",
  row: ({ domain }) => domain?.zone === "create" && { what: "Hosted zone", count: "1", option: "domain" },
};

const domainPicture: PicturePart = {
  layer: "door",
  draw: (_config, find) => {
    const names = find("aws_api_gateway_domain_name").map((made) =>
      nodeOf(made, "edge", "Custom domain", made.text("domain_name") || "execute-api"),
    );
    return { nodes: names, edges: between(names, find("aws_wafv2_web_acl"), "calls") };
  },
};

function placeOfNames(inZone: boolean): Validation {
  return inZone
    ? {
        condition: expr`!contains(var.extra_domain_names, var.domain_name) && alltrue([for name in var.extra_domain_names : endswith(".\${name}", ".\${var.zone_name}")])`,
        message: "extra_domain_names must lie in zone_name and not repeat domain_name.",
      }
    : {
        condition: expr`!contains(var.extra_domain_names, var.domain_name)`,
        message: "extra_domain_names must not repeat domain_name.",
      };
}

function hasZone(domain: StackConfig["domain"]): boolean {
  return domain !== null && domain.zone !== "external";
}

const variables = [
  fieldVariable({
    name: "domain_name",
    refused: "not a domain",
    path: "domain.name",
    description: "Name that callers use; each version is served at https://<domain_name>/<version>/<api_path>.",
    when: ({ domain }) => domain !== null,
  }),
  fieldVariable({
    name: "zone_name",
    path: "domain.zoneName",
    description: "Route 53 zone that the domain name lies in.",
    when: ({ domain }) => hasZone(domain),
    filled: true,
    rules: () => [
      {
        condition: expr`endswith(".\${var.domain_name}", ".\${var.zone_name}")`,
        message: "domain_name must lie in zone_name.",
      },
    ],
  }),
  fieldVariable({
    name: "extra_domain_names",
    path: "domain.extraNames",
    description: "More names on the same certificate; each serves every version.",
    when: ({ domain }) => domain !== null && domain.extraNames.length > 0,
    items: { each: "name", one: "lower-case host name" },
    value: ({ domain }) => [...(domain?.extraNames ?? [])].sort(),
    rules: ({ domain }) => [placeOfNames(hasZone(domain))],
  }),
  fieldVariable({
    name: "truststore_uri",
    refused: "https://bucket/file.pem",
    path: "domain.mutualTls.truststoreUri",
    description: "PEM file in S3 with the authorities that issue callers' certificates.",
    when: ({ domain }) => Boolean(domain?.mutualTls),
  }),
];

/** Certificate, validation, domain, mapping per stage, records; nothing when no domain is asked for. */
export const customDomain: Feature = {
  name: "customDomain",
  title: "Custom domain",
  promises: ["R8", "R18"],
  files: [{ path: "domain.tf", purpose: "Domain, certificate, DNS", when: ({ domain }) => domain !== null }],
  options: ["environment", "api", "domain", "alerts", "protection", "firewall"],
  variables,
  generate: (config) => {
    const { domain } = config;
    if (!domain) return [];
    const zone = zones[domain.zone](config);
    return [
      ...(zone ? [fragment("domain.tf", zone)] : []),
      fragment("domain.tf", certificateOf(config)),
      fragment("domain.tf", namesOf(config)),
      ...certificateAlarm(config),
      ...(domain.zone === "external" ? [fragment("outputs.tf", externalRecords(config))] : []),
      ...(domain.zone === "create" ? [fragment("outputs.tf", createdZoneOutputs)] : []),
    ];
  },
  cost: domainCost,
  standing: zoneStanding,
  picture: domainPicture,
  readme: domainReadme,
  checks: domainChecks,
};
