import type { StackConfig } from "@/generators/config/stack";
import { alarm, metric, ratio } from "@/generators/parts/alarm";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { expr, hcl } from "@/lib/hcl";

/** Metrics per stage. Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html */
const stageDimensions = expr`{
  ApiName = aws_api_gateway_rest_api.inference.name
  Stage   = each.value.stage_name
}`;
const stages = expr`aws_api_gateway_stage.model`;

function ofStage(name: string, statistic: string) {
  return {
    namespace: "AWS/ApiGateway",
    metric: name,
    statistic,
    dimensions: stageDimensions,
  };
}

function responses(config: StackConfig) {
  return [
    alarm(config, {
      label: "api_4xx",
      kind: "clientErrors",
      description: "Too many requests to a stage are refused as the caller's fault",
      forEach: stages,
      threshold: config.alerts.clientErrorPercent,
      measure: ratio(config, "4XX responses (%)", ofStage("4XXError", "Sum"), ofStage("Count", "Sum")),
    }),
    alarm(config, {
      label: "api_5xx",
      kind: "serverErrors",
      description: "Too many requests to a stage fail",
      forEach: stages,
      threshold: config.alerts.serverErrorPercent,
      measure: ratio(config, "5XX responses (%)", ofStage("5XXError", "Sum"), ofStage("Count", "Sum")),
    }),
  ];
}

function latencies(config: StackConfig) {
  return [
    alarm(config, {
      label: "api_latency_p95",
      kind: "latency",
      description: "The p95 latency of a stage is above the target",
      forEach: stages,
      threshold: expr`var.latency_target_ms`,
      measure: metric(ofStage("Latency", "p95")),
    }),
    alarm(config, {
      label: "api_latency_p99",
      kind: "latency",
      description: "The p99 latency of a stage is above twice the target",
      forEach: stages,
      threshold: expr`2 * var.latency_target_ms`,
      measure: metric(ofStage("Latency", "p99")),
    }),
  ];
}

function blocked(config: StackConfig) {
  return alarm(config, {
    label: "waf_blocked",
    kind: "blocked",
    description: "The firewall blocks unusually many requests",
    threshold: config.alerts.blockedRequests,
    periods: 1,
    measure: metric({
      namespace: "AWS/WAFV2",
      metric: "BlockedRequests",
      statistic: "Sum",
      period: 300,
      dimensions: expr`{
        Region = var.aws_region
        Rule   = "ALL"
        WebACL = aws_wafv2_web_acl.api.name
      }`,
    }),
  });
}

/** Alarms per stage, and one for the firewall. */
export const apiAlarms: Feature = {
  name: "apiAlarms",
  title: "API alarms",
  promises: ["R14", "R15"],
  options: ["alerts"],
  generate: (config) => [fragment("alerts.tf", hcl`${[...responses(config), ...latencies(config), blocked(config)]}`)],
};
