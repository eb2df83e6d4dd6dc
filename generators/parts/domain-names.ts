import { isEdge } from "@/generators/config/facts/edge-certificate";
import { stageMap } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { type Body, hcl } from "@/lib/hcl";
import { hasExtraNames } from "./certificate";
import { extraRecords, records, takesIpv6 } from "./domain-records";

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
  # Said in any case: left out, a name keeps what it had.
  ip_address_type = ${takesIpv6(config) ? "dualstack" : "ipv4"}
}

${mutualTls(config)}
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
