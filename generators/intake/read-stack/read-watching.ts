import { isPieced, spellPieces } from "@/lib/plan/stand-in";
import type { BlockView } from "@/lib/terraform";
import { stringOf } from "@/lib/terraform";
import type { Notes } from "./reading";
import { argumentValue, ask, type Instance, type StackSource } from "./stack-source";
import { asNumber, asText, tellAgreed, tellAnswer } from "./tell-answers";

/** Who hears of alarms, what is kept of calls, and how many of them one address may make. */
export function readWatching(source: StackSource, notes: Notes): void {
  readAlerts(source, notes);
  readObservability(source, notes);
  readFirewall(source, notes);
}

/** The addresses by the topic that they subscribe to: the first topic is for whoever is on call, the next for information. */
function readAlerts(source: StackSource, notes: Notes): void {
  const topics: string[] = [];
  const counts = [0, 0];
  for (const subscription of source.instances("aws_sns_topic_subscription")) {
    const protocol = ask(subscription, "protocol");
    if (protocol.kind !== "known" || protocol.value !== "email") continue;
    const said = argumentValue(subscription, "topic_arn");
    const topic = isPieced(said) ? spellPieces(said) : (stringOf(said) ?? said.kind);
    if (!topics.includes(topic)) topics.push(topic);
    const rank = Math.min(topics.indexOf(topic), 1);
    const at = counts[rank] ?? 0;
    tellAnswer(notes, ["alerts", rank === 0 ? "emails" : "infoEmails", at], ask(subscription, "endpoint"), asText);
    counts[rank] = at + 1;
  }
  readLatency(source, notes);
}

function readLatency(source: StackSource, notes: Notes): void {
  const slow = source.instances("aws_cloudwatch_metric_alarm").filter(isLatency);
  const thresholds = slow.map((one) => ask(one, "threshold"));
  const lowest = thresholds.filter((one) => one.kind === "known").sort((a, b) => Number(a.value) - Number(b.value));
  tellAgreed(notes, ["alerts", "latencyMs"], lowest.slice(0, 1), asNumber);
}

/** A percentile of the time that calls take. */
function isLatency(alarm: Instance): boolean {
  const metric = ask(alarm, "metric_name");
  const statistic = ask(alarm, "extended_statistic");
  if (metric.kind !== "known" || statistic.kind !== "known") return false;
  return /^(Duration|Latency|IntegrationLatency)$/.test(String(metric.value)) && /^p9/.test(String(statistic.value));
}

function readObservability(source: StackSource, notes: Notes): void {
  const groups = source.instances("aws_cloudwatch_log_group").filter(isOfFunction);
  const retention = groups.map((one) => ask(one, "retention_in_days"));
  tellAgreed(notes, ["observability", "logRetentionDays"], retention, asNumber);
  const rates = source.instances("aws_xray_sampling_rule").map((one) => ask(one, "fixed_rate"));
  tellAgreed(notes, ["observability", "traceSampling"], rates, asNumber);
}

function isOfFunction(group: Instance): boolean {
  const name = argumentValue(group, "name");
  return name.kind === "known" && String(name.value).startsWith("/aws/lambda/");
}

function readFirewall(source: StackSource, notes: Notes): void {
  const limits = source.instances("aws_wafv2_web_acl").flatMap((acl) =>
    acl.resource
      .blocks("rule")
      .map((rule) => inner(rule, ["statement", "rate_based_statement"]))
      .filter((view) => view !== undefined)
      .map((view) => source.topFigure(acl.module, view, "limit")),
  );
  tellAgreed(notes, ["firewall", "rateLimit"], limits.slice(0, 1), asNumber);
}

function inner(view: BlockView, types: readonly string[]): BlockView | undefined {
  return types.reduce<BlockView | undefined>((within, type) => within?.firstBlock(type), view);
}
