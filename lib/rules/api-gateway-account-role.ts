import { fires } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, type Module, type Resource, stringOf } from "@/lib/terraform";
import { certainlyLacks } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";

export const rule = defineRule({
  id: "api-gateway-account-role",
  class: null,
  severity: "medium",
  summary: "API Gateway has a role for its logs.",
  why:
    "In an account without this setting, a stage that logs cannot be created: 'CloudWatch Logs role ARN must be set " +
    "in account settings to enable logging'.",
  howToFix:
    "Add an aws_api_gateway_account with a role that has AmazonAPIGatewayPushToCloudWatchLogs, and let the " +
    "stages depend on it. Where another stack owns this setting of the account, suppress the finding with that " +
    "reason.",
  references: [
    awsDocs(
      "Permissions for API logging",
      "apigateway/latest/developerguide/set-up-logging.html#set-up-access-logging-permissions",
    ),
    providerPage("aws_api_gateway_account"),
  ],
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
  examples,
});

function logs(module: Module, view: Resource): boolean {
  if (view.firstBlock("access_log_settings") && !view.firstBlock("access_log_settings")?.dynamic) return true;
  return view
    .blocks("settings")
    .some((settings) => ["INFO", "ERROR"].includes(stringOf(argumentOf(module, settings, "logging_level")) ?? ""));
}

function examples(): Examples {
  const stage = (more = "") =>
    dedent`
      resource "aws_api_gateway_stage" "s" {
      ${more}  access_log_settings {
          destination_arn = aws_cloudwatch_log_group.a.arn
        }
      }
    `;
  return {
    bad: [
      { title: "access logs", files: stage(), lines: [1] },
      fires("execution logs", 1)`
        resource "aws_api_gateway_method_settings" "s" {
          settings {
            logging_level = "INFO"
          }
        }
      `,
    ],
    good: [
      {
        title: "with the setting, for_each",
        files:
          stage("  for_each = var.stages\n") +
          dedent`
            resource "aws_api_gateway_account" "this" {
              cloudwatch_role_arn = var.role
            }
          `,
      },
      {
        title: "a module elsewhere may set it, count",
        files:
          stage("  count = 1\n") +
          dedent`
            module "account" {
              source = "registry/account/aws"
            }
          `,
      },
      { title: "no logs", files: 'resource "aws_api_gateway_stage" "s" {}\n' },
    ],
  };
}
