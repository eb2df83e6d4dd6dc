import type { StackConfig } from "@/generators/config/stack";
import { certificateOf } from "@/generators/parts/certificate";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import { externalRecords, namesOf } from "@/generators/parts/domain-names";
import type { Feature } from "@/generators/parts/feature";
import { fragment } from "@/generators/parts/fragment";
import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeOf } from "@/generators/parts/picture/stack-graph";
import { type Body, expr, hcl } from "@/lib/hcl";
import { domainChecks } from "./domain-checks";
import { domainReadme } from "./domain-readme";

type Domain = NonNullable<StackConfig["domain"]>;

const variables = ({ name, zone, zoneName }: Domain) => hcl`
variable "domain_name" {
  description = "Name that callers use; each version is served at https://<domain_name>/<version>/<api_path>."
  type        = string
  default     = ${name}

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z][a-z0-9-]{0,61}[a-z0-9]$", var.domain_name))
    error_message = "domain_name must be a lower-case host name."
  }
}

${
  zone !== "external" &&
  hcl`
variable "zone_name" {
  description = "Route 53 zone that the domain name lies in."
  type        = string
  default     = ${zoneName}

  validation {
    condition     = endswith(".\${var.domain_name}", ".\${var.zone_name}")
    error_message = "domain_name must lie in zone_name."
  }
}
`
}
`;

const extraNames = ({ extraNames, zone }: Domain) =>
  extraNames.length > 0 &&
  hcl`
variable "extra_domain_names" {
  description = "More names on the same certificate; each serves every version."
  type        = set(string)
  default     = ${[...extraNames].sort()}

  validation {
    condition     = ${zone === "external" ? expr`!contains(var.extra_domain_names, var.domain_name)` : expr`!contains(var.extra_domain_names, var.domain_name) && alltrue([for name in var.extra_domain_names : endswith(".\${name}", ".\${var.zone_name}")])`}
    error_message = ${zone === "external" ? "extra_domain_names must not repeat domain_name." : "extra_domain_names must lie in zone_name and not repeat domain_name."}
  }
}
`;

const truststore = ({ mutualTls }: Domain) =>
  mutualTls &&
  hcl`
variable "truststore_uri" {
  description = "PEM file in S3 with the authorities that callers' certificates come from."
  type        = string
  default     = ${mutualTls.truststoreUri}

  validation {
    condition     = startswith(var.truststore_uri, "s3://")
    error_message = "truststore_uri must be an address in S3, s3://bucket/key."
  }
}
`;

const zones: Record<Domain["zone"], Body | null> = {
  existing: hcl`
data "aws_route53_zone" "api" {
  name         = var.zone_name
  private_zone = false
}

locals {
  zone_id = data.aws_route53_zone.api.zone_id
}
`,
  create: hcl`
# A new zone answers only after its name servers (output zone_name_servers) are entered at the parent domain.
resource "aws_route53_zone" "api" {
  name    = var.zone_name
  comment = "Zone of \${local.name}"

  tags = merge(local.tags, { Name = var.zone_name })
}

locals {
  zone_id = aws_route53_zone.api.zone_id
}
`,
  external: null,
};

const createdZoneOutputs = hcl`
output "zone_name_servers" {
  description = "Name servers to enter at the parent domain."
  value       = aws_route53_zone.api.name_servers
}
`;

const domainCost: Coster = ({ domain }) => [
  linesOf("Route 53").standing("Hosted zone", domain?.zone === "create" ? 1 : 0, "hostedZone"),
];

const domainPicture: PicturePart = {
  layer: "door",
  draw: (_config, find) => {
    const names = find("aws_api_gateway_domain_name").map((made) =>
      nodeOf(made, "edge", "Custom domain", made.text("domain_name") || "execute-api"),
    );
    return { nodes: names, edges: between(names, find("aws_wafv2_web_acl"), "calls") };
  },
};

/** Certificate, validation, domain, mapping per stage, records; nothing when no domain is asked for. */
export const customDomain: Feature = {
  name: "customDomain",
  title: "Custom domain",
  promises: ["R8", "R18"],
  files: [{ path: "domain.tf", purpose: "Domain, certificate, DNS", when: ({ domain }) => domain !== null }],
  options: ["api", "domain"],
  generate: (config) => {
    const { domain } = config;
    if (!domain) return [];
    const zone = zones[domain.zone];
    return [
      fragment("variables.tf", hcl`${[variables(domain), extraNames(domain), truststore(domain)]}`),
      ...(zone ? [fragment("domain.tf", zone)] : []),
      fragment("domain.tf", certificateOf(config)),
      fragment("domain.tf", namesOf(config)),
      ...(domain.zone === "external" ? [fragment("outputs.tf", externalRecords(config))] : []),
      ...(domain.zone === "create" ? [fragment("outputs.tf", createdZoneOutputs)] : []),
    ];
  },
  cost: domainCost,
  picture: domainPicture,
  readme: domainReadme,
  checks: domainChecks,
};
