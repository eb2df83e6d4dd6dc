import { hasEdgeProvider, needsProvider6 } from "@/generators/config/facts/edge-certificate";
import type { StackConfig } from "@/generators/config/stack";
import { EDGE_REGION } from "@/lib/aws/edge-region";
import { type Body, hcl } from "@/lib/hcl";

const edgeProvider = hcl`
# CloudFront, which stands behind an edge endpoint, takes certificates from us-east-1 only.
provider "aws" {
  alias  = "us_east_1"
  region = ${EDGE_REGION}
}
`;

/** What puts a resource into the certificate's Region, where it is not the stack's. */
function placeOf(config: StackConfig) {
  if (needsProvider6(config)) return hcl`region = ${EDGE_REGION}`;
  return hasEdgeProvider(config) && hcl`provider = aws.us_east_1`;
}

function certificate(config: StackConfig) {
  return hcl`
${needsProvider6(config) && hcl`# CloudFront, which stands behind an edge endpoint, takes certificates from us-east-1 only.`}
resource "aws_acm_certificate" "api" {
  ${placeOf(config)}

  domain_name               = var.domain_name
  ${hasExtraNames(config) && hcl`subject_alternative_names = var.extra_domain_names`}
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
}

function validation(config: StackConfig) {
  return hcl`
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
  ${placeOf(config)}

  certificate_arn         = aws_acm_certificate.api.arn
  validation_record_fqdns = [for record in aws_route53_record.validation : record.fqdn]
}
`;
}

function externalValidation(config: StackConfig) {
  return hcl`
# Waits until the record of output certificate_validation_records answers; the README says when to enter it.
resource "aws_acm_certificate_validation" "api" {
  ${placeOf(config)}

  certificate_arn = aws_acm_certificate.api.arn

  timeouts {
    create = "2h"
  }
}
`;
}

/** Whether the API answers to more names than one. */
export function hasExtraNames({ domain }: StackConfig): boolean {
  return (domain?.extraNames.length ?? 0) > 0;
}

/** The certificate and what proves that the names are yours. */
export function certificateOf(config: StackConfig): Body {
  return hcl`
${hasEdgeProvider(config) && edgeProvider}

${certificate(config)}

${config.domain?.zone === "external" ? externalValidation(config) : validation(config)}
`;
}
