import { needsKey } from "@/generators/config/facts/authorization";
import type { StackConfig } from "@/generators/config/stack";
import { type Expression, expr, hcl } from "@/lib/hcl";
import { hasExtraNames } from "../certificate";

/** The API and its names, each with what lies under it. */
function ownParts(config: StackConfig): Expression {
  const api = expr`aws_api_gateway_rest_api.inference.arn`;
  if (!config.domain) return expr`[${api}]`;
  const named = expr`[${api}, aws_api_gateway_domain_name.api.arn]`;
  return hasExtraNames(config) ? expr`concat(${named}, values(aws_api_gateway_domain_name.extra)[*].arn)` : named;
}

/** A plan hands its tags down to the keys in it. Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-tagging-supported-resources.html */
const keys = hcl`
# Who reads a key reads its value, also through the plan it is in: those that bear this stack's tags, and no others.
statement {
  sid     = "ReadOwnApiKeys"
  actions = ["apigateway:GET"]
  resources = [
    for part in ["apikeys", "usageplans"] : "arn:\${local.partition}:apigateway:\${var.aws_region}::/\${part}/*"
  ]

  condition {
    test     = "StringEquals"
    variable = "aws:ResourceTag/Project"
    values   = [var.project]
  }

  condition {
    test     = "StringEquals"
    variable = "aws:ResourceTag/Environment"
    values   = [var.environment]
  }
}
`;

/** Every call that reads is one action: paths tell them apart. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html */
export function apiReads(config: StackConfig) {
  return hcl`
statement {
  sid     = "ReadApi"
  actions = ["apigateway:GET"]
  resources = concat(
    [for part in ["account", "tags/*"] : "arn:\${local.partition}:apigateway:\${var.aws_region}::/\${part}"],
    flatten([for own in ${ownParts(config)} : [own, "\${own}/*"]]),
  )
}

${needsKey(config) && keys}
`;
}
