import type { AlarmKind } from "@/generators/config/options/alerts.schema";
import type { StackConfig } from "@/generators/config/stack";
import { type Body, type Expression, expr, hcl } from "@/lib/hcl";

interface Alarm {
  /** Label of the resource; with hyphens, last part of the alarm's name. */
  readonly label: string;
  readonly description: string;
  /** Says where the alarm goes. */
  readonly kind: AlarmKind;
  /** One alarm per element; absent for a single alarm. */
  readonly forEach?: Expression;
  readonly threshold: Expression | number;
  /** The alarm is about too little; absent: about too much. */
  readonly below?: true;
  /** What is compared: a metric with its statistic, or queries. */
  readonly measure: Body;
  readonly periods?: number;
  /** Without data the state stays as it is; absent: no data is no incident. */
  readonly missing?: "ignore";
}

function nameOf({ label, forEach }: Alarm): Body {
  const suffix = label.replaceAll("_", "-");
  return forEach
    ? hcl`alarm_name = "\${local.name}-\${each.key}-${suffix}"`
    : hcl`alarm_name = "\${local.name}-${suffix}"`;
}

/** Where an alarm goes, made once: every alarm of a stack holds one of these. */
function told(topic: Expression) {
  return {
    always: hcl`
alarm_actions = ${topic}
ok_actions    = ${topic}
`,
    onAlarm: hcl`alarm_actions = ${topic}`,
  };
}

const onCall = told(expr`[aws_sns_topic.alarms.arn]`);

function silent(actions: Body): Body {
  return hcl`
# Shows its state and tells nobody.
actions_enabled = false
${actions}
`;
}

const actions = {
  "on-call": onCall,
  info: told(expr`[aws_sns_topic.info.arn]`),
  nobody: { always: silent(onCall.always), onAlarm: silent(onCall.onAlarm) },
};

function actionsOf({ alerts }: StackConfig, kind: AlarmKind): Body {
  return actions[alerts.routes[kind]][alerts.notifyRecovery ? "always" : "onAlarm"];
}

/** An alarm that notifies its topic. Missing data is quiet: no traffic is no incident. */
export function alarm(config: StackConfig, options: Alarm): Body {
  return hcl`
resource "aws_cloudwatch_metric_alarm" "${options.label}" {
  ${options.forEach && hcl`for_each = ${options.forEach}`}

  ${nameOf(options)}
  alarm_description   = ${options.description}
  comparison_operator = ${options.below ? "LessThanThreshold" : "GreaterThanThreshold"}
  threshold           = ${options.threshold}
  evaluation_periods  = ${options.periods ?? 3}
  treat_missing_data  = ${options.missing ?? "notBreaching"}
  ${actionsOf(config, options.kind)}

  ${options.measure}

  tags = local.tags
}
`;
}

interface Metric {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Expression;
  readonly statistic: string;
  readonly period?: number;
}

function isPercentile(statistic: string): boolean {
  return /^p\d/.test(statistic);
}

/**
 * A percentile of a handful of calls is one of them: the alarm waits for ten beyond it, 200 for p95 and 1,000 for p99.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/percentiles-with-low-samples.html
 */
function percentile(statistic: string): Body {
  return hcl`
extended_statistic                    = ${statistic}
evaluate_low_sample_count_percentiles = "ignore"
`;
}

/** One metric compared as it is. */
export function metric({ namespace, metric, dimensions, statistic, period = 60 }: Metric): Body {
  return hcl`
namespace   = ${namespace}
metric_name = ${metric}
${isPercentile(statistic) ? percentile(statistic) : hcl`statistic = ${statistic}`}
period      = ${period}
dimensions  = ${dimensions}
`;
}

function query(id: string, { namespace, metric, dimensions, statistic, period = 60 }: Metric): Body {
  return hcl`
metric_query {
  id = ${id}

  metric {
    namespace   = ${namespace}
    metric_name = ${metric}
    stat        = ${statistic}
    period      = ${period}
    dimensions  = ${dimensions}
  }
}
`;
}

/** Share of one metric in another, in percent; 0 while there are too few of the other to tell. */
export function ratio({ alerts }: StackConfig, label: string, part: Metric, whole: Metric): Body {
  return hcl`
metric_query {
  id          = "percent"
  label       = ${label}
  expression  = "IF(whole >= ${alerts.minimumRequests}, 100 * part / whole, 0)"
  return_data = true
}

${query("part", part)}

${query("whole", whole)}
`;
}
