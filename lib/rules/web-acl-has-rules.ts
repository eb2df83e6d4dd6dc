import { body } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import type { BlockView, Resource } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "web-acl-has-rules",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_175", "CKV_AWS_192"],
  summary: "A web ACL that allows requests by default has rules, among them managed ones against known attacks.",
  why:
    "A web ACL without rules is a firewall in name only. A rate limit alone lets through every single " +
    "request that carries an exploit.",
  howToFix:
    "Add the managed groups AWSManagedRulesCommonRuleSet and AWSManagedRulesKnownBadInputsRuleSet beside the " +
    "rate limit.",
  references: [
    securityHub("WAF.10"),
    awsDocs("Managed rule groups", "waf/latest/developerguide/aws-managed-rule-groups-list.html"),
  ],
  *check(module) {
    for (const acl of module.resourcesOf("aws_wafv2_web_acl")) {
      if (!allowsByDefault(acl) || acl.attribute("rule_json")) continue;
      const rules = acl.blocks("rule");
      if (rules.length === 0)
        yield { ...atHead(acl), message: `${acl.address} has no rule and lets everything pass, expected rules` };
      else if (rules.every(isRateLimit))
        yield {
          ...atHead(acl),
          severity: "low",
          message: `${acl.address} only limits rates, expected managed rule groups against known attacks`,
        };
    }
  },
  examples,
});

function allowsByDefault(acl: Resource): boolean {
  const action = acl.firstBlock("default_action");
  return (
    action !== undefined &&
    !action.dynamic &&
    action.firstBlock("allow")?.dynamic === undefined &&
    !action.firstBlock("block")
  );
}

/** Its own statement is a rate limit; one that cannot be told is something else. */
function isRateLimit(one: BlockView): boolean {
  const statements = one.blocks("statement").flatMap((view) => view.blockViews);
  return statements.length > 0 && statements.every(({ blockType }) => blockType === "rate_based_statement");
}

function examples(): Examples {
  const acl = (rules: string) =>
    dedent`
      resource "aws_wafv2_web_acl" "w" {
        scope = "REGIONAL"
        default_action {
          allow {}
        }
      ${rules}}
    `;
  const rate = body`
    rule {
      statement {
        rate_based_statement {
          limit = 2000
        }
      }
    }
  `;
  const managed = (name: string) =>
    body`
      rule {
        statement {
          managed_rule_group_statement {
            vendor_name = "AWS"
            name        = "${name}"
          }
        }
      }
    `;
  return {
    bad: [
      { title: "no rule at all", files: acl(""), lines: [1] },
      { title: "a rate limit alone", files: acl(rate), lines: [1] },
    ],
    good: [
      { title: "a rate limit and managed groups", files: acl(rate + managed("AWSManagedRulesCommonRuleSet")) },
      {
        title: "managed groups by name, dynamic",
        files: acl(
          body`
            dynamic "rule" {
              for_each = var.groups
              content {
                statement {
                  managed_rule_group_statement {
                    vendor_name = "AWS"
                    name        = rule.value
                  }
                }
              }
            }
          `,
        ),
      },
      {
        title: "a group of the company's own, count",
        files: acl(
          body`
            count = 1
            rule {
              statement {
                rule_group_reference_statement {
                  arn = aws_wafv2_rule_group.own.arn
                }
              }
            }
          `,
        ),
      },
      { title: "rules from outside", files: acl("  rule_json = var.rules\n") },
      { title: "what is not allowed is blocked", files: acl("").replace("allow {}", "block {}") },
    ],
  };
}
