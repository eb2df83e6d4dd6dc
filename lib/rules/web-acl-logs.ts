import { at, atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { evaluate, type Module, type Resource, resourcesBehind, scopeOf, stringOf } from "@/lib/terraform";
import { certainlyLacks } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "web-acl-logs",
  class: null,
  severity: "low",
  elsewhere: ["CKV2_AWS_31"],
  summary: "A web ACL logs to a destination whose name WAF accepts.",
  why:
    "Without logs, nobody can tell an attack from a false positive. WAF refuses log groups whose names " +
    "do not start with `aws-waf-logs-`.",
  howToFix: "Add an aws_wafv2_web_acl_logging_configuration and a log group named `aws-waf-logs-…`.",
  references: [
    awsDocs("Logging web ACL traffic", "waf/latest/developerguide/logging-cw-logs.html"),
    securityHub("WAF.11"),
  ],
  *check(module) {
    for (const acl of module.resourcesOf("aws_wafv2_web_acl")) {
      if (certainlyLacks(module, "aws_wafv2_web_acl_logging_configuration"))
        yield { ...atHead(acl), message: `${acl.address} does not log, expected a logging configuration` };
    }
    for (const logging of module.resourcesOf("aws_wafv2_web_acl_logging_configuration")) {
      for (const group of resourcesBehind(module, logging.expression("log_destination_configs"), logging)) {
        const attribute =
          group.type === "aws_cloudwatch_log_group" && group.mode === "managed" ? group.attribute("name") : undefined;
        if (attribute && hasOtherPrefix(module, group))
          yield {
            ...at(group.file, attribute),
            message: `WAF cannot log into ${group.address}, expected a name that starts with "aws-waf-logs-"`,
          };
      }
    }
  },
  examples,
});

function hasOtherPrefix(module: Module, group: Resource): boolean {
  const value = evaluate(group.expression("name"), scopeOf(module, group));
  const prefix = "aws-waf-logs-";
  const whole = stringOf(value);
  if (whole !== undefined) return !whole.startsWith(prefix);
  const start = value.kind === "unknown" ? value.pattern?.[0] : undefined;
  if (!start) return false;
  return start.length >= prefix.length ? !start.startsWith(prefix) : !prefix.startsWith(start);
}

function examples(): Examples {
  const ACL = dedent`
    resource "aws_wafv2_web_acl" "api" {
      scope = "REGIONAL"
    }
  `;
  const logging = (name: string) =>
    ACL +
    dedent`
      resource "aws_wafv2_web_acl_logging_configuration" "l" {
        log_destination_configs = [aws_cloudwatch_log_group.waf.arn]
      }
      resource "aws_cloudwatch_log_group" "waf" {
        name = ${name}
      }
    `;
  return {
    bad: [
      { title: "no logging", files: ACL, lines: [1] },
      { title: "a name that WAF refuses", files: logging('"/aws/waf/${var.project}"'), lines: [8] },
    ],
    good: [
      { title: "logging", files: logging('"aws-waf-logs-${var.project}"') },
      {
        title: "a name from outside, for_each",
        files: logging("each.value").replace("{\n  name", "{\n  for_each = var.names\n  name"),
      },
      {
        title: "a module elsewhere may log, count",
        files:
          ACL +
          dedent`
            module "logging" {
              count  = 1
              source = "registry/waf-logging/aws"
            }
          `,
      },
    ],
  };
}
