import { needsKey } from "@/generators/config/facts/authorization";
import { RATE_WINDOW_SECONDS } from "@/generators/config/facts/caller-rate";
import { firewallRuleCount } from "@/generators/config/facts/counts";
import type { StackConfig } from "@/generators/config/stack";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, expr } from "@/lib/hcl";

function firewall(config: StackConfig): Body {
  return topic("Every stage stands behind the firewall.", [
    check(
      "Each stage needs the web ACL.",
      expr`toset(keys(aws_wafv2_web_acl_association.stage)) == toset(keys(aws_api_gateway_stage.model)) && alltrue([
        for version, association in aws_wafv2_web_acl_association.stage :
        association.resource_arn == aws_api_gateway_stage.model[version].arn && association.web_acl_arn == aws_wafv2_web_acl.api.arn
      ])`,
    ),
    check(
      "The web ACL needs a rate limit and the rules that were asked for.",
      expr`anytrue([for rule in aws_wafv2_web_acl.api.rule : length(rule.statement[0].rate_based_statement) == 1]) && length(aws_wafv2_web_acl.api.rule) == ${firewallRuleCount(config)}`,
    ),
    needsKey(config) &&
      check(
        "A caller that keeps to its plan must not be blocked.",
        expr`alltrue([
          for rule in aws_wafv2_web_acl.api.rule :
          alltrue([for plan in values(var.usage_plans) : rule.statement[0].rate_based_statement[0].limit >= plan.rate_limit * ${RATE_WINDOW_SECONDS}])
          if length(rule.statement[0].rate_based_statement) == 1
        ])`,
      ),
    check(
      "WAF accepts only log groups whose name starts with aws-waf-logs-.",
      expr`startswith(aws_cloudwatch_log_group.waf.name, "aws-waf-logs-") && contains(aws_wafv2_web_acl_logging_configuration.api.log_destination_configs, aws_cloudwatch_log_group.waf.arn)`,
    ),
  ]);
}

/** R7: the firewall. */
export const firewallChecks: ChecksPart = { subject: "serving", write: (config) => [firewall(config)] };
