import { isEdge } from "@/generators/config/facts/edge-certificate";
import { stageMap } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { type Body, expr, hcl } from "@/lib/hcl";
import { hasExtraNames } from "./certificate";

function mutualTls({ domain }: StackConfig) {
  return (
    domain?.mutualTls &&
    hcl`
# API Gateway reads the file when this is applied: a new upload needs a new version here.
mutual_tls_authentication {
  truststore_uri = var.truststore_uri
  ${domain.mutualTls.truststoreVersion !== "" && hcl`truststore_version = ${domain.mutualTls.truststoreVersion}`}
}
`
  );
}

/**
 * A name answers over IPv4 alone unless it says otherwise. The ranges of the firewall are IPv4's: where there are some, whoever
 * calls over IPv6 would pass them by, or be refused by them.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-custom-domain-ip-address-type.html
 */
function takesIpv6({ firewall }: StackConfig): boolean {
  return firewall.blockedCidrs.length === 0 && firewall.allowedCidrs.length === 0;
}

/** Types of the records that lead to a name. */
function recordTypes(config: StackConfig): readonly string[] {
  return takesIpv6(config) ? ["A", "AAAA"] : ["A"];
}

function settings(config: StackConfig) {
  return hcl`
security_policy = "TLS_1_2"

# From the validation, not from the certificate: an unvalidated certificate is refused.
${
  isEdge(config)
    ? hcl`certificate_arn = aws_acm_certificate_validation.api.certificate_arn`
    : hcl`regional_certificate_arn = aws_acm_certificate_validation.api.certificate_arn`
}

endpoint_configuration {
  types = [${isEdge(config) ? "EDGE" : "REGIONAL"}]
  ${takesIpv6(config) && hcl`ip_address_type = "dualstack"`}
}

${mutualTls(config)}
`;
}

/** Names and zones that DNS leads to: CloudFront's for an edge endpoint. */
function target(config: StackConfig) {
  return isEdge(config)
    ? { name: "cloudfront_domain_name", zone: "cloudfront_zone_id" }
    : { name: "regional_domain_name", zone: "regional_zone_id" };
}

/** Name of the attribute that a CNAME at another DNS provider leads to. */
export function targetName(config: StackConfig): string {
  return target(config).name;
}

function records(config: StackConfig) {
  return hcl`
resource "aws_route53_record" "api" {
  for_each = toset(${recordTypes(config)})

  zone_id = local.zone_id
  name    = aws_api_gateway_domain_name.api.domain_name
  type    = each.key

  alias {
    name                   = aws_api_gateway_domain_name.api.${target(config).name}
    zone_id                = aws_api_gateway_domain_name.api.${target(config).zone}
    evaluate_target_health = ${!isEdge(config)}
  }
}
`;
}

function domainName(config: StackConfig) {
  return hcl`
resource "aws_api_gateway_domain_name" "api" {
  domain_name = var.domain_name
  ${settings(config)}

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
}

function extraRecords(config: StackConfig) {
  return hcl`
resource "aws_route53_record" "extra" {
  for_each = {
    for pair in setproduct(var.extra_domain_names, ${recordTypes(config)}) : "\${pair[0]}/\${pair[1]}" => { name = pair[0], type = pair[1] }
  }

  zone_id = local.zone_id
  name    = aws_api_gateway_domain_name.extra[each.value.name].domain_name
  type    = each.value.type

  alias {
    name                   = aws_api_gateway_domain_name.extra[each.value.name].${target(config).name}
    zone_id                = aws_api_gateway_domain_name.extra[each.value.name].${target(config).zone}
    evaluate_target_health = ${!isEdge(config)}
  }
}
`;
}

function extraNames(config: StackConfig) {
  return hcl`
resource "aws_api_gateway_domain_name" "extra" {
  for_each = var.extra_domain_names

  domain_name = each.key
  ${settings(config)}

  tags = merge(local.tags, { Name = each.key })
}

locals {
  # Every version under every extra name.
  extra_mappings = {
    for pair in setproduct(var.extra_domain_names, keys(${stageMap(config)})) :
    "\${pair[0]}/\${pair[1]}" => { name = pair[0], version = pair[1] }
  }
}

resource "aws_api_gateway_base_path_mapping" "extra" {
  for_each = local.extra_mappings

  api_id      = aws_api_gateway_rest_api.inference.id
  domain_name = aws_api_gateway_domain_name.extra[each.value.name].domain_name
  stage_name  = aws_api_gateway_stage.model[each.value.version].stage_name
  base_path   = each.value.version
}
`;
}

/** The names that callers use, each leading to every stage. */
export function namesOf(config: StackConfig): Body {
  return hcl`
${config.domain?.zone !== "external" && records(config)}

${domainName(config)}

${hasExtraNames(config) && extraNames(config)}

${hasExtraNames(config) && config.domain?.zone !== "external" && extraRecords(config)}
`;
}

function extraDomainRecords(config: StackConfig) {
  return expr`[
  for name, domain in aws_api_gateway_domain_name.extra : {
    name  = name
    type  = "CNAME"
    value = domain.${targetName(config)}
  }
]`;
}

/** What to enter at a DNS provider that the stack does not manage. */
export function externalRecords(config: StackConfig): Body {
  return hcl`
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
    value = aws_api_gateway_domain_name.api.${targetName(config)}
  }
}

${
  hasExtraNames(config) &&
  hcl`
output "extra_domain_records" {
  description = "CNAMEs to enter at your DNS provider so that the extra names lead to the API."
  value       = ${extraDomainRecords(config)}
}
`
}
`;
}
