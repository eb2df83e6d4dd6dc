import { type Body, hcl } from "@/lib/hcl";
import { type Feature, fragment } from "../fragment";
import type { StackConfig } from "../stack";

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

const certificate = hcl`
resource "aws_acm_certificate" "api" {
  domain_name       = var.domain_name
  validation_method = "DNS"

  options {
    certificate_transparency_logging_preference = "ENABLED"
  }

  tags = merge(local.tags, { Name = var.domain_name })

  lifecycle {
    create_before_destroy = true
  }
}
`;

const records = hcl`
resource "aws_route53_record" "validation" {
  for_each = {
    for option in aws_acm_certificate.api.domain_validation_options : option.domain_name => {
      name  = option.resource_record_name
      type  = option.resource_record_type
      value = option.resource_record_value
    }
  }

  zone_id         = local.zone_id
  name            = each.value.name
  type            = each.value.type
  ttl             = 300
  records         = [each.value.value]
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "api" {
  certificate_arn         = aws_acm_certificate.api.arn
  validation_record_fqdns = [for record in aws_route53_record.validation : record.fqdn]
}

resource "aws_route53_record" "api" {
  for_each = toset(["A", "AAAA"])

  zone_id = local.zone_id
  name    = aws_api_gateway_domain_name.api.domain_name
  type    = each.key

  alias {
    name                   = aws_api_gateway_domain_name.api.regional_domain_name
    zone_id                = aws_api_gateway_domain_name.api.regional_zone_id
    evaluate_target_health = true
  }
}
`;

const externalValidation = hcl`
# Waits until the record of output certificate_validation_records answers; the README says when to enter it.
resource "aws_acm_certificate_validation" "api" {
  certificate_arn = aws_acm_certificate.api.arn

  timeouts {
    create = "2h"
  }
}
`;

const mapping = hcl`
resource "aws_api_gateway_domain_name" "api" {
  domain_name     = var.domain_name
  security_policy = "TLS_1_2"

  # From the validation, not from the certificate: an unvalidated certificate is refused.
  regional_certificate_arn = aws_acm_certificate_validation.api.certificate_arn

  endpoint_configuration {
    types = ["REGIONAL"]
  }

  tags = merge(local.tags, { Name = var.domain_name })
}

resource "aws_api_gateway_base_path_mapping" "model" {
  for_each = aws_api_gateway_stage.model

  api_id      = aws_api_gateway_rest_api.inference.id
  domain_name = aws_api_gateway_domain_name.api.domain_name
  stage_name  = each.value.stage_name
  base_path   = each.key
}
`;

const externalOutputs = hcl`
output "certificate_validation_records" {
  description = "Records to enter at your DNS provider before the certificate is issued."
  value = [
    for option in aws_acm_certificate.api.domain_validation_options : {
      name  = option.resource_record_name
      type  = option.resource_record_type
      value = option.resource_record_value
    }
  ]
}

output "domain_record" {
  description = "CNAME to enter at your DNS provider so that the domain leads to the API."
  value = {
    name  = var.domain_name
    type  = "CNAME"
    value = aws_api_gateway_domain_name.api.regional_domain_name
  }
}
`;

const createdZoneOutputs = hcl`
output "zone_name_servers" {
  description = "Name servers to enter at the parent domain."
  value       = aws_route53_zone.api.name_servers
}
`;

/** Certificate, validation, regional domain, mapping per stage, records; nothing when no domain is asked for. */
export const customDomain: Feature = ({ domain }) => {
  if (!domain) return [];
  const external = domain.zone === "external";
  const zone = zones[domain.zone];
  return [
    fragment("variables.tf", variables(domain)),
    ...(zone ? [fragment("domain.tf", zone)] : []),
    fragment("domain.tf", certificate),
    fragment("domain.tf", external ? externalValidation : records),
    fragment("domain.tf", mapping),
    ...(external ? [fragment("outputs.tf", externalOutputs)] : []),
    ...(domain.zone === "create" ? [fragment("outputs.tf", createdZoneOutputs)] : []),
  ];
};
