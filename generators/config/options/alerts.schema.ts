import {
  byDefault,
  choice,
  decimal,
  describeIssue,
  flag,
  group,
  integer,
  list,
  prefault,
  text,
} from "@/generators/schema/field";
import type { When } from "@/generators/schema/when";
import { hasPlainMailbox } from "./cloud-limits";
import { isPlaceholderDomain } from "./placeholder";
import { UNREAD_ADDRESS } from "./unread-address";

const SNS_EMAIL = "https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html";
const LAMBDA_METRICS = "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html";
const API_METRICS =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html";

const EMAIL = "E-mail address";

function expectedAddress(received: unknown): string {
  return hasPlainMailbox(String(received))
    ? "an address that exists, not a documentation domain"
    : "an address whose name neither starts nor ends with a dot, nor has two in a row";
}

const email = text({
  label: EMAIL,
  help: "Subscribed to the alarm topic; AWS sends a confirmation first.",
  placeholder: "ml-oncall@your-bank.com",
  pattern: /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/,
  expected: "an address such as name@domain, at most 254 characters",
  max: 254,
  limit: "an address that somebody reads",
  source: SNS_EMAIL,
  also: {
    holds: (value) => hasPlainMailbox(value) && !isPlaceholderDomain(value),
    error: (issue) => describeIssue(EMAIL, issue.input, expectedAddress(issue.input)),
  },
});

function percent(label: string, help: string, source: string) {
  return decimal({ label, help, unit: "%", min: 0.1, max: 100, source });
}

/** Alarms that are routed together. */
const alarmKinds = {
  errors: "Function errors",
  throttles: "Throttled calls",
  latency: "Latency",
  concurrency: "Concurrency",
  clientErrors: "4XX responses",
  serverErrors: "5XX responses",
  blocked: "Blocked requests",
  limits: "Limits of storage and NAT, and the certificate",
  keys: "Keys disabled or to be deleted",
  backups: "Backups and restores that failed",
} as const;

export type AlarmKind = keyof typeof alarmKinds;

function route(
  kind: AlarmKind,
  help = "No one: the alarm still shows its state.",
  source = SNS_EMAIL,
  when: readonly When[] = [],
) {
  return choice(["on-call", "info", "nobody"], {
    ...(when.length > 0 && { when }),
    label: alarmKinds[kind],
    help,
    options: { "on-call": "On call", info: "Low priority", nobody: "No one" },
    source,
  }).apply(byDefault, "on-call");
}

const routesSchema = group(
  {
    errors: route("errors"),
    throttles: route("throttles"),
    latency: route("latency"),
    concurrency: route("concurrency"),
    clientErrors: route("clientErrors"),
    serverErrors: route("serverErrors"),
    blocked: route("blocked"),
    limits: route("limits"),
    keys: route(
      "keys",
      "EventBridge tells of it within minutes, where CloudTrail records management events. No one: no rule is made.",
      "https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-kms.html",
    ),
    backups: route(
      "backups",
      "EventBridge tells of it within minutes. No one: no rule is made.",
      "https://docs.aws.amazon.com/aws-backup/latest/devguide/eventbridge.html",
      [{ field: "storage.backup", is: ["true"] }],
    ),
  },
  { label: "Alert routing", help: "Where each kind of alarm goes.", advanced: true },
).apply(prefault, {});

/** Who is told, and from which values on. */
export const alertsSchema = group(
  {
    emails: list(email, {
      label: "Alert email",
      identity: true,
      help: "Every alarm notifies these addresses, unless you send it elsewhere.",
      min: 1,
      max: 20,
      source: SNS_EMAIL,
    }).apply(byDefault, [UNREAD_ADDRESS]),
    infoEmails: list(email, {
      label: "Low-priority email",
      identity: true,
      help: "A second topic, for the alarms that need not wake anybody.",
      max: 20,
      advanced: true,
      source: SNS_EMAIL,
    }).apply(byDefault, []),
    routes: routesSchema,
    latencyMs: integer({
      label: "Latency threshold",
      help: "Alarm when p95 of a stage or function stays above this; p99 may take twice as long.",
      unit: "ms",
      min: 1,
      max: 29000,
      source: API_METRICS,
    }).apply(byDefault, 100),
    errorRatePercent: percent("Function error rate", "Failed invocations of a version.", LAMBDA_METRICS).apply(
      byDefault,
      1,
    ),
    clientErrorPercent: percent("4XX rate", "Share of requests refused as the caller's fault.", API_METRICS).apply(
      byDefault,
      10,
    ),
    serverErrorPercent: percent("5XX rate", "Share of requests that failed.", API_METRICS).apply(byDefault, 1),
    minimumRequests: integer({
      label: "Minimum traffic for rates",
      help: "Below this many requests a minute, error, 4XX and 5XX rates raise no alarm: one failure in two calls says little.",
      unit: "requests/min",
      min: 1,
      max: 1000000,
      advanced: true,
      source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html",
    }).apply(byDefault, 10),
    concurrencyPercent: percent(
      "Concurrency in use",
      "Share of a version's reserved concurrency; at 100 % calls are throttled.",
      LAMBDA_METRICS,
    ).apply(byDefault, 80),
    blockedRequests: integer({
      label: "Blocked requests",
      help: "Requests that the firewall blocked in five minutes.",
      min: 1,
      max: 1000000,
      source: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html",
    }).apply(byDefault, 500),
    notifyRecovery: flag({
      label: "Notify on recovery",
      help: "Also notify when an alarm returns to OK.",
      source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html",
    }).apply(byDefault, true),
  },
  { label: "Alerts", help: "SNS topic and alarms." },
).apply(prefault, {});
