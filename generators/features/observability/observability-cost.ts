import { hasFlowLogs } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import { COMPRESSED, HOURS, KB_PER_GB, logKb, type Usage } from "@/generators/parts/cost/usage";

const watch = linesOf("CloudWatch");
const traces = linesOf("X-Ray");

const DAYS_PER_MONTH = HOURS / 24;

interface Log {
  readonly label: string;
  /** Label of its log group. */
  readonly group: string;
  readonly gigabytes: number;
  readonly days: number;
}

/** What is written to each kind of log in a month, and how long it stays. */
function logsOf(config: StackConfig, { requests, flowLogGb }: Usage): readonly Log[] {
  const { api, firewall, network, observability } = config;
  const all = observability.logRetentionDays;
  const log = (label: string, group: string, kilobytes: number, days: number): Log => ({
    label,
    group,
    gigabytes: (requests * kilobytes) / KB_PER_GB,
    days: days || all,
  });
  return [
    log("functions", "functions", logKb.functions, all),
    ...(api.split ? [log("router", "split", logKb.router, all)] : []),
    log("access", "api_access", logKb.access, api.accessLogRetentionDays),
    log("API execution", "api_execution", logKb.execution, all),
    log("firewall", "waf", logKb.firewall, firewall.logRetentionDays),
    {
      label: "network",
      group: "flow_logs",
      gigabytes: hasFlowLogs(config) ? flowLogGb : 0,
      days: network.flowLogRetentionDays || all,
    },
  ];
}

function tracesOf({ observability }: StackConfig, requests: number): number {
  const always = Math.min(requests, observability.traceReservoir * HOURS * 3600);
  return always + (requests - always) * observability.traceSampling;
}

/** Logs taken in and kept, and traces. */
export const observabilityCost: Coster = (config, usage) => {
  const logs = logsOf(config, usage);
  return [
    ...logs.map(({ label, group, gigabytes }) =>
      watch.used(`Logs taken in: ${label}`, gigabytes, "logIngestion", `aws_cloudwatch_log_group.${group}`),
    ),
    ...logs.map(({ label, group, gigabytes, days }) =>
      watch.used(
        `Logs kept: ${label}`,
        (gigabytes * COMPRESSED * days) / DAYS_PER_MONTH,
        "logStorage",
        `aws_cloudwatch_log_group.${group}`,
      ),
    ),
    traces.used("Traces", tracesOf(config, usage.requests) / 1e6, "traces", "aws_api_gateway_stage.model"),
  ];
};
