import { atHead, defineRule } from "@/lib/lint/rule";
import { argumentOf, type Module, type Resource, stringOf } from "@/lib/terraform";
import { certainlyLacks } from "@/lib/terraform/module/absence";

const stage = (more = "") =>
  `resource "aws_api_gateway_stage" "s" {\n${more}  access_log_settings {\n    destination_arn = aws_cloudwatch_log_group.a.arn\n  }\n}\n`;

export const rule = defineRule({
  id: "api-gateway-account-role",
  class: null,
  severity: "medium",
  summary: "API Gateway has a role for its logs.",
  why: "In an account without the setting a stage with logs cannot be created: 'CloudWatch Logs role ARN must be set in account settings to enable logging'.",
  howToFix:
    "Add an aws_api_gateway_account with a role that has AmazonAPIGatewayPushToCloudWatchLogs, and let the stages depend on it. Where another stack owns this setting of the account, suppress the finding with that reason.",
  references: [
    {
      title: "Permissions for API logging",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html#set-up-access-logging-permissions",
    },
    {
      title: "aws_api_gateway_account",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_account",
    },
  ],
  examples: {
    bad: [
      { title: "access logs", files: stage(), lines: [1] },
      {
        title: "execution logs",
        files: 'resource "aws_api_gateway_method_settings" "s" {\n  settings {\n    logging_level = "INFO"\n  }\n}\n',
        lines: [1],
      },
    ],
    good: [
      {
        title: "with the setting, for_each",
        files: `${stage("  for_each = var.stages\n")}resource "aws_api_gateway_account" "this" {\n  cloudwatch_role_arn = var.role\n}\n`,
      },
      {
        title: "a module elsewhere may set it, count",
        files: `${stage("  count = 1\n")}module "account" {\n  source = "registry/account/aws"\n}\n`,
      },
      { title: "no logs", files: 'resource "aws_api_gateway_stage" "s" {}\n' },
    ],
  },
  *check(module) {
    const [first] = [
      ...module.resourcesOf("aws_api_gateway_stage"),
      ...module.resourcesOf("aws_api_gateway_method_settings"),
    ].filter((view) => logs(module, view));
    if (!first || !certainlyLacks(module, "aws_api_gateway_account")) return;
    yield {
      ...atHead(first),
      message: `${first.address} writes logs, expected an aws_api_gateway_account with a role for them`,
    };
  },
});

function logs(module: Module, view: Resource): boolean {
  if (view.firstBlock("access_log_settings") && !view.firstBlock("access_log_settings")?.dynamic) return true;
  return view
    .blocks("settings")
    .some((settings) => ["INFO", "ERROR"].includes(stringOf(argumentOf(module, settings, "logging_level")) ?? ""));
}
