import { calledAliases, splitsTraffic } from "@/generators/config/facts/traffic-split";
import { hasColdVersions } from "@/generators/config/facts/warmth";
import type { StackConfig } from "@/generators/config/stack";
import { alarm, metric, ratio } from "@/generators/parts/alarm";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { expr, hcl } from "@/lib/hcl";

/** Metrics per alias. Source: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html */
const aliasDimensions = expr`{
  FunctionName = each.value.function_name
  Resource     = "\${each.value.function_name}:\${each.value.name}"
}`;
const functionDimensions = expr`{ FunctionName = each.value.function_name }`;

/** The aliases that have provisioned concurrency. */
function warmAliases(config: StackConfig) {
  if (splitsTraffic(config))
    return expr`{ for stage, alias in local.called_aliases : stage => alias if local.called_capacity[stage].provisioned_concurrency > 0 }`;
  return hasColdVersions(config)
    ? expr`{ for version, alias in aws_lambda_alias.live : version => alias if contains(keys(local.warm_versions), version) }`
    : expr`aws_lambda_alias.live`;
}

function ofLambda(name: string, statistic: string, dimensions = aliasDimensions) {
  return {
    namespace: "AWS/Lambda",
    metric: name,
    statistic,
    dimensions,
  };
}

function failures(config: StackConfig) {
  return [
    alarm(config, {
      label: "function_errors",
      kind: "errors",
      description: "Too many invocations of a model version fail",
      forEach: calledAliases(config),
      threshold: config.alerts.errorRatePercent,
      measure: ratio(config, "Failed invocations (%)", ofLambda("Errors", "Sum"), ofLambda("Invocations", "Sum")),
    }),
    alarm(config, {
      label: "function_throttles",
      kind: "throttles",
      description: "Calls of a model version are throttled: its reserved concurrency is used up",
      forEach: calledAliases(config),
      threshold: 0,
      measure: metric(ofLambda("Throttles", "Sum", functionDimensions)),
    }),
  ];
}

function durations(config: StackConfig) {
  return [
    alarm(config, {
      label: "function_duration_p95",
      kind: "latency",
      description: "The p95 duration of a model version is above the latency target",
      forEach: calledAliases(config),
      threshold: expr`var.latency_target_ms`,
      measure: metric(ofLambda("Duration", "p95")),
    }),
    alarm(config, {
      label: "function_duration_p99",
      kind: "latency",
      description: "The p99 duration of a model version is above twice the latency target",
      forEach: calledAliases(config),
      threshold: expr`2 * var.latency_target_ms`,
      measure: metric(ofLambda("Duration", "p99")),
    }),
  ];
}

function concurrency(config: StackConfig) {
  return [
    alarm(config, {
      label: "function_concurrency",
      kind: "concurrency",
      description: "A model version comes close to its reserved concurrency",
      forEach: calledAliases(config),
      threshold: expr`${splitsTraffic(config) ? expr`local.called_capacity` : expr`var.model_versions`}[each.key].reserved_concurrency * ${config.alerts.concurrencyPercent / 100}`,
      measure: metric(ofLambda("ConcurrentExecutions", "Maximum", functionDimensions)),
    }),
    alarm(config, {
      label: "provisioned_utilization",
      kind: "concurrency",
      description: "Provisioned concurrency of a model version is nearly used up although autoscaling follows",
      forEach: warmAliases(config),
      threshold: 0.9,
      periods: 5,
      measure: metric(ofLambda("ProvisionedConcurrencyUtilization", "Maximum")),
    }),
    alarm(config, {
      label: "provisioned_spillover",
      kind: "concurrency",
      description: "Calls of a model version run on cold environments beyond the provisioned concurrency",
      forEach: warmAliases(config),
      threshold: 0,
      measure: metric(ofLambda("ProvisionedConcurrencySpilloverInvocations", "Sum")),
    }),
  ];
}

/** Alarms per version; a new version gets its own by itself. */
export const functionAlarms: Feature = {
  name: "functionAlarms",
  title: "Function alarms",
  promises: ["R14", "R15"],
  options: ["models", "api", "alerts"],
  generate: (config) => [
    fragment("alerts.tf", hcl`${[...failures(config), ...durations(config), ...concurrency(config)]}`),
  ],
};
