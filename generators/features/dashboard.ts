import { calledAliases, splitsTraffic, stageMap } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { expr, hcl } from "@/lib/hcl";

function template(config: StackConfig) {
  const stages = stageMap(config);
  const functions = splitsTraffic(config) ? expr`local.stage_functions` : expr`local.function_names`;
  return hcl`
locals {
  # Built from the map of versions: a new version appears by itself.
  dashboard_metrics = {
    "Invocations" = { stat = "Sum", metrics = [
      for version in keys(${stages}) : ["AWS/Lambda", "Invocations", "FunctionName", ${functions}[version]]
    ] }
    "Errors" = { stat = "Sum", metrics = [
      for version in keys(${stages}) : ["AWS/Lambda", "Errors", "FunctionName", ${functions}[version]]
    ] }
    "Throttles" = { stat = "Sum", metrics = [
      for version in keys(${stages}) : ["AWS/Lambda", "Throttles", "FunctionName", ${functions}[version]]
    ] }
    "Function duration (p95)" = { stat = "p95", metrics = [
      for version in keys(${stages}) : ["AWS/Lambda", "Duration", "FunctionName", ${functions}[version]]
    ] }
    "Concurrent executions" = { stat = "Maximum", metrics = [
      for version in keys(${stages}) : ["AWS/Lambda", "ConcurrentExecutions", "FunctionName", ${functions}[version]]
    ] }
    "Provisioned concurrency in use" = { stat = "Maximum", metrics = [
      for version, alias in ${calledAliases(config)} : [
        "AWS/Lambda", "ProvisionedConcurrencyUtilization",
        "FunctionName", ${functions}[version], "Resource", "\${${functions}[version]}:\${alias.name}",
      ]
    ] }
    "Latency (p95)" = { stat = "p95", metrics = [
      for version in keys(${stages}) : ["AWS/ApiGateway", "Latency", "ApiName", aws_api_gateway_rest_api.inference.name, "Stage", version]
    ] }
    "Requests" = { stat = "Sum", metrics = [
      for version in keys(${stages}) : ["AWS/ApiGateway", "Count", "ApiName", aws_api_gateway_rest_api.inference.name, "Stage", version]
    ] }
    "5XX responses" = { stat = "Sum", metrics = [
      for version in keys(${stages}) : ["AWS/ApiGateway", "5XXError", "ApiName", aws_api_gateway_rest_api.inference.name, "Stage", version]
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
}

const dashboardCost: Coster = ({ observability }) => [
  linesOf("CloudWatch").standing(
    "Dashboard",
    observability.dashboard ? 1 : 0,
    "dashboard",
    "aws_cloudwatch_dashboard.stack",
  ),
];

const dashboardStanding: StandingPart = {
  place: "dashboards",
  row: ({ observability }) =>
    observability.dashboard && { what: "CloudWatch dashboard", count: "1", option: "dashboard" },
};

/** A dashboard over all versions. */
export const dashboard: Feature = {
  name: "dashboard",
  title: "Dashboard",
  promises: ["R14"],
  options: ["api", "observability"],
  generate: (config) => (config.observability.dashboard ? [fragment("observability.tf", template(config))] : []),
  cost: dashboardCost,
  standing: dashboardStanding,
};
