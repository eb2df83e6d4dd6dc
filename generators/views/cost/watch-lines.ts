import { alarmMetricCount } from "@/generators/config/facts/counts";
import type { StackConfig } from "@/generators/config/stack";
import { type Coster, linesOf } from "./line-item";
import { BUILD_MINUTES, COMPRESSED, HOURS, logKb, type Usage } from "./usage";

const watch = linesOf("CloudWatch");
const traces = linesOf("X-Ray");
const delivery = linesOf("CI/CD");

const KB_PER_GB = 1024 * 1024;
const DAYS_PER_MONTH = HOURS / 24;

interface Log {
  readonly label: string;
  readonly gigabytes: number;
  readonly days: number;
}

/** What is written to each kind of log in a month, and how long it stays. */
function logsOf(
  { api, firewall, network, observability }: StackConfig,
  { requests, flowLogGb }: Usage,
): readonly Log[] {
  const all = observability.logRetentionDays;
  const log = (label: string, kilobytes: number, days: number): Log => ({
    label,
    gigabytes: (requests * kilobytes) / KB_PER_GB,
    days: days || all,
  });
  return [
    log("functions", logKb.functions, all),
    log("access", logKb.access, api.accessLogRetentionDays),
    log("API execution", logKb.execution, all),
    log("firewall", logKb.firewall, firewall.logRetentionDays),
    {
      label: "network",
      gigabytes: network.flowLogs === "off" ? 0 : flowLogGb,
      days: network.flowLogRetentionDays || all,
    },
  ];
}

const tracesOf = ({ observability }: StackConfig, requests: number): number => {
  const always = Math.min(requests, observability.traceReservoir * HOURS * 3600);
  return always + (requests - always) * observability.traceSampling;
};

/** Seeing what happens, and delivering: logs, alarms, dashboard, traces, pipeline. */
export const watchLines: Coster = (config, usage) => {
  const logs = logsOf(config, usage);
  const minutes = config.pipeline.kind === "codepipeline" ? usage.builds * BUILD_MINUTES : 0;
  return [
    ...logs.map(({ label, gigabytes }) => watch.used(`Logs taken in: ${label}`, gigabytes, "logIngestion")),
    ...logs.map(({ label, gigabytes, days }) =>
      watch.used(`Logs kept: ${label}`, (gigabytes * COMPRESSED * days) / DAYS_PER_MONTH, "logStorage"),
    ),
    watch.standing("Metrics in alarms", alarmMetricCount(config), "alarmMetric"),
    watch.standing("Dashboard", config.observability.dashboard ? 1 : 0, "dashboard"),
    traces.used("Traces", tracesOf(config, usage.requests) / 1e6, "traces"),
    delivery.used("Builds", minutes, "buildMinute"),
    delivery.used("Actions of the pipeline", minutes, "pipelineMinute"),
  ];
};
