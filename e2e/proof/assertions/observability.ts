import type { StackConfig } from "@/generators";
import { SPLIT_STAGE } from "@/generators/config/facts/traffic-split";
import { routing, serving, stagesOf } from "../serving";
import { listAt, ofType, type State, textAt } from "../state";
import { admits } from "./policy";
import { verdict, verdictOn } from "./verdict";

const perFunction = [
  "Errors",
  "Duration",
  "Throttles",
  "ConcurrentExecutions",
  "ProvisionedConcurrencyUtilization",
  "ProvisionedConcurrencySpilloverInvocations",
];
const perStage = ["4XXError", "5XXError", "Latency"];

/** R3, R14: an alarm for every metric and version; a dashboard over all versions. */
export const alarms = (state: State, config: StackConfig): string[] => {
  const texts = ofType(state, "aws_cloudwatch_metric_alarm").map((alarm) => JSON.stringify(alarm.values));
  const lambdas = [...serving(state), ...routing(state)].map((lambda) => textAt(lambda, "function_name"));
  const called = [...config.models, ...(config.api.split ? [{ ...config.api.split, name: SPLIT_STAGE }] : [])];
  const isCold = (lambda: string) =>
    called.some(({ name, provisionedConcurrency }) => provisionedConcurrency === 0 && lambda.endsWith(`-${name}`));
  const has = (metric: string, subject: string) =>
    texts.some((text) => text.includes(`"${metric}"`) && text.includes(`"${subject}"`));
  const dashboards = ofType(state, "aws_cloudwatch_dashboard").map((dashboard) => textAt(dashboard, "dashboard_body"));
  return [
    ...lambdas.flatMap((name) =>
      perFunction
        .filter((metric) => !(isCold(name) && metric.startsWith("Provisioned")) && !has(metric, name))
        .map((metric) => `no alarm on ${metric} of ${name}`),
    ),
    ...stagesOf(config).flatMap((name) =>
      perStage.filter((metric) => !has(metric, name)).map((metric) => `no alarm on ${metric} of stage ${name}`),
    ),
    ...(texts.some((text) => text.includes('"BlockedRequests"')) ? [] : ["no alarm on blocked requests"]),
    ...(config.observability.dashboard
      ? lambdas
          .filter((name) => !dashboards.some((body) => body.includes(name)))
          .map((name) => `${name} is on no dashboard`)
      : []),
  ];
};

/** Some logs may be kept otherwise than all others. */
const retentionOf = (name: string, { api, firewall, network, observability }: StackConfig): number => {
  const own: readonly (readonly [RegExp, number])[] = [
    [/^\/aws\/apigateway\//, api.accessLogRetentionDays],
    [/^aws-waf-logs-/, firewall.logRetentionDays],
    [/^\/aws\/vpc\//, network.flowLogRetentionDays],
  ];
  const days = own.find(([pattern]) => pattern.test(name))?.[1];
  return days || observability.logRetentionDays;
};

/** R15: kinds of alarm that tell others, or nobody. */
export const routes = (state: State, { alerts }: StackConfig): string[] => {
  const silent = ofType(state, "aws_cloudwatch_metric_alarm").some(
    (alarm) => textAt(alarm, "actions_enabled") === "false",
  );
  const topics = ofType(state, "aws_sns_topic").length;
  const wanted = Object.values(alerts.routes);
  // Of these EventBridge tells: where nobody is to hear of them there is no rule, and no alarm either.
  const { keys: _, backups: __, ...ofAlarms } = alerts.routes;
  return verdict([
    [silent === Object.values(ofAlarms).includes("nobody"), "alarms are silent otherwise than asked"],
    [topics === (wanted.includes("info") ? 2 : 1), `${topics} topics, expected one per audience`],
  ]);
};

/** R14, R15: retention everywhere, one topic, every alarm notifies it, every address subscribed. */
export const notifications = (state: State, config: StackConfig): string[] => {
  const topics = ofType(state, "aws_sns_topic").map((topic) => textAt(topic, "arn"));
  const subscribed = ofType(state, "aws_sns_topic_subscription").map((subscription) =>
    textAt(subscription, "endpoint"),
  );
  return [
    ...ofType(state, "aws_cloudwatch_metric_alarm")
      .filter((alarm) => !listAt(alarm, "alarm_actions").some((action) => topics.includes(String(action))))
      .map((alarm) => `${alarm.address} notifies nobody`),
    ...ofType(state, "aws_sns_topic").flatMap((topic) =>
      verdictOn(topic, [
        [
          ofType(state, "aws_sns_topic_policy").some(
            (policy) =>
              textAt(policy, "arn") === textAt(topic, "arn") &&
              admits(textAt(policy, "policy"), "cloudwatch.amazonaws.com", ["sns:Publish"]),
          ),
          "does not let alarms publish",
        ],
      ]),
    ),
    ...[...config.alerts.emails, ...config.alerts.infoEmails]
      .filter((email) => !subscribed.includes(email))
      .map((email) => `${email} is not subscribed`),
    ...ofType(state, "aws_cloudwatch_log_group")
      .filter((group) => Number(textAt(group, "retention_in_days")) !== retentionOf(textAt(group, "name"), config))
      .map((group) => `${group.address} keeps its events otherwise than asked`),
    ...(ofType(state, "aws_xray_sampling_rule").length > 0 ? [] : ["no sampling rule"]),
  ];
};

/** R17: parameters that a pipeline can read. */
export const pipelineFacts = (state: State): string[] => {
  const names = ofType(state, "aws_ssm_parameter").map((parameter) => textAt(parameter, "name"));
  return ["repository-url", "function-names", "function-arns", "alias-names", "api-id", "stage-names"]
    .filter((fact) => !names.some((name) => name.endsWith(`/${fact}`)))
    .map((fact) => `no parameter ${fact}`);
};
