import type { StackConfig } from "@/generators/config/stack";
import { hasExtraNames } from "@/generators/parts/certificate";
import { targetName } from "@/generators/parts/domain-records";
import { type Body, expr, hcl } from "@/lib/hcl";

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
