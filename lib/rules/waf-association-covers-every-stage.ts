import { missedKeys, type Reach, reachOf } from "@/lib/aws/coverage";
import { fires, silent } from "@/lib/lint/examples";
import { at, atHead, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import { argumentOf, type Module, type Resource, resourcesBehind, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

const STAGE_TYPES = ["aws_api_gateway_stage", "aws_apigatewayv2_stage"];

export const rule = defineRule({
  id: "waf-association-covers-every-stage",
  class: "F07",
  severity: "medium",
  elsewhere: ["CKV2_AWS_29", "CKV2_AWS_77"],
  summary: "Every API stage is associated with the web ACL.",
  why: "A stage without an association bypasses the firewall: its rate limit and managed rules do not " + "apply.",
  howToFix:
    "Iterate the association over the collection that the stages iterate over: `for_each = " +
    "aws_api_gateway_stage.x`, `resource_arn = each.value.arn`.",
  references: [
    awsDocs("Protect REST APIs with WAF", "apigateway/latest/developerguide/apigateway-control-access-aws-waf.html"),
    securityHub("APIGateway.4"),
  ],
  *check(module) {
    const associations = module.resourcesOf("aws_wafv2_web_acl_association", "aws_wafregional_web_acl_association");
    if (associations.length === 0 && !hasRegionalAcl(module)) return;
    const uses = associations.map((association) => ({ association, stages: stagesBehind(module, association) }));
    if (uses.some(({ association, stages }) => stages.length === 0 && !isElsewhere(module, association))) return;
    if (uses.length > 0 && uses.every(({ stages }) => stages.length === 0)) return;
    for (const stage of module.resourcesOf(...STAGE_TYPES)) {
      const own = uses.filter(({ stages }) => stages.includes(stage)).map(({ association }) => association);
      if (stage.type === "aws_apigatewayv2_stage" && own.length === 0) continue;
      yield* judge(module, stage, own);
    }
  },
  examples,
});

function hasRegionalAcl(module: Module): boolean {
  return module
    .resourcesOf("aws_wafv2_web_acl")
    .some((acl) => stringOf(argumentOf(module, acl, "scope")) === "REGIONAL");
}

function stagesBehind(module: Module, association: Resource): readonly Resource[] {
  return resourcesBehind(module, association.expression("resource_arn"), association).filter(({ type }) =>
    STAGE_TYPES.includes(type),
  );
}

/** Certainly protects something that is no stage. */
function isElsewhere(module: Module, association: Resource): boolean {
  const found = resourcesBehind(module, association.expression("resource_arn"), association);
  return found.some(({ type }) => /^aws_(lb|alb|cognito|appsync|apprunner|verifiedaccess)/.test(type));
}

function* judge(module: Module, stage: Resource, associations: readonly Resource[]): Iterable<Problem> {
  const reaches = associations.map((association) => reach(module, association, stage));
  if (reaches.some(({ kind }) => kind !== "keys")) return;
  const keys = reaches.flatMap((one) => (one.kind === "keys" ? one.keys : []));
  const [first] = associations;
  if (!first) {
    yield { ...atHead(stage), message: `${stage.address} has no web ACL association, expected one for every stage` };
    return;
  }
  const missed = missedKeys(module, stage, keys);
  if (missed !== "open" && missed.length === 0) return;
  const lacking = missed === "open" ? "the others are open" : `${missed.map((key) => `"${key}"`).join(", ")} left open`;
  const said = keys.map((key) => `"${key}"`).join(", ");
  const node = first.attribute("resource_arn") ?? first.block;
  yield {
    ...at(first.file, node),
    message: `only ${said} of ${stage.address} behind the web ACL (${lacking}), expected every stage`,
  };
}

function reach(module: Module, association: Resource, stage: Resource): Reach {
  const expression = association.expression("resource_arn");
  return expression ? reachOf(module, association, association, expression, stage) : { kind: "unclear" };
}

function examples(): Examples {
  const STAGES = dedent`
    resource "aws_api_gateway_stage" "this" {
      for_each   = toset(var.model_versions)
      stage_name = each.key
    }
    resource "aws_wafv2_web_acl" "api" {
      scope = "REGIONAL"
    }
  `;
  const association = (head: string, stage: string) =>
    STAGES +
    dedent`
      resource "aws_wafv2_web_acl_association" "x" {
      ${head}  resource_arn = ${stage}
        web_acl_arn  = aws_wafv2_web_acl.api.arn
      }
    `;
  return {
    bad: [
      { title: "only one stage of many", files: association("", 'aws_api_gateway_stage.this["v1"].arn'), lines: [9] },
      {
        title: "fewer iterations than stages",
        files: association('  for_each = toset(["v1"])\n', "aws_api_gateway_stage.this[each.key].arn"),
        lines: [10],
      },
      { title: "no association at all", files: STAGES, lines: [1] },
      fires("one of two single stages", 2)`
        resource "aws_api_gateway_stage" "a" {}
        resource "aws_api_gateway_stage" "b" {}
        resource "aws_wafv2_web_acl_association" "a" {
          resource_arn = aws_api_gateway_stage.a.arn
        }
      `,
    ],
    good: [
      {
        title: "the same for_each",
        files: association("  for_each = toset(var.model_versions)\n", "aws_api_gateway_stage.this[each.key].arn"),
      },
      {
        title: "for_each over the stages",
        files: association("  for_each = aws_api_gateway_stage.this\n", "each.value.arn"),
      },
      silent("count over a local list")`
        locals {
          stages = var.stages
        }
        resource "aws_api_gateway_stage" "s" {
          count = length(local.stages)
        }
        resource "aws_wafv2_web_acl_association" "s" {
          count        = length(var.stages)
          resource_arn = aws_api_gateway_stage.s[count.index].arn
        }
      `,
      { title: "an ARN that cannot be followed", files: association("  for_each = var.arns\n", "each.value") },
      {
        title: "a web ACL for a load balancer",
        files:
          STAGES +
          dedent`
            resource "aws_lb" "web" {}
            resource "aws_wafv2_web_acl_association" "x" {
              resource_arn = aws_lb.web.arn
            }
          `,
      },
      silent("a web ACL for CloudFront")`
        resource "aws_api_gateway_stage" "a" {}
        resource "aws_wafv2_web_acl" "edge" {
          scope = "CLOUDFRONT"
        }
      `,
    ],
  };
}
