import { isEdge } from "@/generators/config/facts/edge-certificate";
import type { StackConfig } from "@/generators/config/stack";
import { hcl } from "@/lib/hcl";

/**
 * A name answers over IPv4 alone unless it says otherwise. The ranges of the firewall are IPv4's: where there are some, whoever
 * calls over IPv6 would pass them by, or be refused by them.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-custom-domain-ip-address-type.html
 */
export function takesIpv6({ firewall }: StackConfig): boolean {
  return firewall.blockedCidrs.length === 0 && firewall.allowedCidrs.length === 0;
}

/** Types of the records that lead to a name. */
function recordTypes(config: StackConfig): readonly string[] {
  return takesIpv6(config) ? ["A", "AAAA"] : ["A"];
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

/** The records of the name, in a zone of Route 53. */
export function records(config: StackConfig) {
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

/** The same for each extra name. */
export function extraRecords(config: StackConfig) {
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
