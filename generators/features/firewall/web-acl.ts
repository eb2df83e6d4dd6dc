import type { StackConfig } from "@/generators/config/stack";
import { skipOfKnownBadInputs } from "@/generators/parts/known-bad-inputs";
import { type Body, hcl } from "@/lib/hcl";
import { blockingRule, not, visibility } from "./acl-rule";
import { raisedLimit, rateRules } from "./rate-rules";

type Firewall = StackConfig["firewall"];

/**
 * One name for the web ACL and for its metrics: the dimension WebACL holds the name of the metrics, and alarm and dashboard
 * refer to the web ACL by its own. Source: https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html
 */
const ACL = "api";

/** Rule groups of AWS, in order of evaluation. Source: https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html */
const managedGroups = [
  { option: "ipReputation", group: "AWSManagedRulesAmazonIpReputationList", metric: "ip-reputation" },
  { option: "anonymousIp", group: "AWSManagedRulesAnonymousIpList", metric: "anonymous-ip" },
  { option: "commonRules", group: "AWSManagedRulesCommonRuleSet", metric: "common" },
  { option: "knownBadInputs", group: "AWSManagedRulesKnownBadInputsRuleSet", metric: "known-bad-inputs" },
  { option: "sqlInjection", group: "AWSManagedRulesSQLiRuleSet", metric: "sql-injection" },
] as const satisfies readonly { option: keyof Firewall; group: string; metric: string }[];

function managedRule(firewall: Firewall, { option, group, metric }: (typeof managedGroups)[number], index: number) {
  return (
    firewall[option] !== "off" &&
    hcl`
rule {
  name     = ${group}
  priority = ${20 + index}

  override_action {
    ${firewall[option] === "count" ? hcl`count {}` : hcl`none {}`}
  }

  statement {
    managed_rule_group_statement {
      vendor_name = "AWS"
      name        = ${group}
    }
  }

  ${visibility(metric)}
}
`
  );
}

function ipSetReference(name: string): Body {
  return hcl`
ip_set_reference_statement {
  arn = aws_wafv2_ip_set.${name}.arn
}
`;
}

function geoRule({ geoMode, countries }: Firewall) {
  if (geoMode === "off") return null;
  const match = hcl`
geo_match_statement {
  country_codes = ${[...new Set(countries)].sort()}
}
`;
  return blockingRule("countries", 3, geoMode === "allow" ? not(match) : match);
}

function ipSet(name: string, description: string, addresses: readonly string[]) {
  return (
    addresses.length > 0 &&
    hcl`
resource "aws_wafv2_ip_set" "${name}" {
  name               = "\${local.name}-${name}"
  description        = ${description}
  scope              = "REGIONAL"
  ip_address_version = "IPV4"
  addresses          = ${[...new Set(addresses)].sort()}

  tags = local.tags
}
`
  );
}

/** The web ACL with its sets, its associations and its log. */
export function webAcl(config: StackConfig) {
  const { firewall } = config;
  return hcl`
${ipSet("blocked", "Ranges that are always refused", firewall.blockedCidrs)}

${ipSet("allowed", "The only ranges that may call", firewall.allowedCidrs)}

${raisedLimit(config)}

resource "aws_wafv2_web_acl" "api" {
  ${skipOfKnownBadInputs("CKV_AWS_192", config)}
  name        = "\${local.name}-${ACL}"
  description = "In front of every stage of the inference API"
  scope       = "REGIONAL"

  default_action {
    allow {}
  }

  ${firewall.blockedCidrs.length > 0 && blockingRule("blocked-addresses", 1, ipSetReference("blocked"))}

  ${firewall.allowedCidrs.length > 0 && blockingRule("unknown-addresses", 2, not(ipSetReference("allowed")))}

  ${geoRule(firewall)}

  ${rateRules(config)}

  ${managedGroups.map((group, index) => managedRule(firewall, group, index))}

  ${visibility(ACL)}

  tags = merge(local.tags, { Name = "\${local.name}-${ACL}" })
}

# Iterates over the stages themselves, so that no stage can exist without the firewall.
resource "aws_wafv2_web_acl_association" "stage" {
  for_each = aws_api_gateway_stage.model

  resource_arn = each.value.arn
  web_acl_arn  = aws_wafv2_web_acl.api.arn
}

# WAF accepts only log groups whose name starts with aws-waf-logs-.
resource "aws_wafv2_web_acl_logging_configuration" "api" {
  resource_arn            = aws_wafv2_web_acl.api.arn
  log_destination_configs = [aws_cloudwatch_log_group.waf.arn]

  redacted_fields {
    single_header {
      name = "x-api-key"
    }
  }

  redacted_fields {
    single_header {
      name = "authorization"
    }
  }
}
`;
}
