import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { hcl } from "@/lib/hcl";

const template = hcl`
locals {
  # Built from the map of versions: a new version appears by itself.
  dashboard_metrics = {
    "Invocations" = { stat = "Sum", metrics = [
      for version in keys(var.model_versions) : ["AWS/Lambda", "Invocations", "FunctionName", local.function_names[version]]
    ] }
    "Errors" = { stat = "Sum", metrics = [
      for version in keys(var.model_versions) : ["AWS/Lambda", "Errors", "FunctionName", local.function_names[version]]
    ] }
    "Throttles" = { stat = "Sum", metrics = [
      for version in keys(var.model_versions) : ["AWS/Lambda", "Throttles", "FunctionName", local.function_names[version]]
    ] }
    "Function duration (p95)" = { stat = "p95", metrics = [
      for version in keys(var.model_versions) : ["AWS/Lambda", "Duration", "FunctionName", local.function_names[version]]
    ] }
    "Concurrent executions" = { stat = "Maximum", metrics = [
      for version in keys(var.model_versions) : ["AWS/Lambda", "ConcurrentExecutions", "FunctionName", local.function_names[version]]
    ] }
    "Provisioned concurrency in use" = { stat = "Maximum", metrics = [
      for version, alias in aws_lambda_alias.live : [
        "AWS/Lambda", "ProvisionedConcurrencyUtilization",
        "FunctionName", local.function_names[version], "Resource", "\${local.function_names[version]}:\${alias.name}",
      ]
    ] }
    "Latency (p95)" = { stat = "p95", metrics = [
      for version in keys(var.model_versions) : ["AWS/ApiGateway", "Latency", "ApiName", aws_api_gateway_rest_api.inference.name, "Stage", version]
    ] }
    "Requests" = { stat = "Sum", metrics = [
      for version in keys(var.model_versions) : ["AWS/ApiGateway", "Count", "ApiName", aws_api_gateway_rest_api.inference.name, "Stage", version]
    ] }
    "5XX responses" = { stat = "Sum", metrics = [
      for version in keys(var.model_versions) : ["AWS/ApiGateway", "5XXError", "ApiName", aws_api_gateway_rest_api.inference.name, "Stage", version]
    ] }
    "Blocked requests" = { stat = "Sum", metrics = [
      ["AWS/WAFV2", "BlockedRequests", "WebACL", aws_wafv2_web_acl.api.name, "Region", var.aws_region, "Rule", "ALL"],
    ] }
  }
}

resource "aws_cloudwatch_dashboard" "stack" {
  dashboard_name = local.name

  dashboard_body = jsonencode({
    widgets = [
      for index, title in keys(local.dashboard_metrics) : {
        type   = "metric"
        x      = index % 2 * 12
        y      = floor(index / 2) * 6
        width  = 12
        height = 6
        properties = {
          title   = title
          region  = var.aws_region
          view    = "timeSeries"
          period  = 60
          stat    = local.dashboard_metrics[title].stat
          metrics = local.dashboard_metrics[title].metrics
        }
      }
    ]
  })
}
`;

const dashboardCost: Coster = ({ observability }) => [
  linesOf("CloudWatch").standing(
    "Dashboard",
    observability.dashboard ? 1 : 0,
    "dashboard",
    "aws_cloudwatch_dashboard.stack",
  ),
];

/** A dashboard over all versions. */
export const dashboard: Feature = {
  name: "dashboard",
  title: "Dashboard",
  promises: ["R14"],
  options: ["observability"],
  generate: ({ observability }) => (observability.dashboard ? [fragment("observability.tf", template)] : []),
  cost: dashboardCost,
};
