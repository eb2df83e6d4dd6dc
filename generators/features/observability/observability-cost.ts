import { hasFlowLogs } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import { COMPRESSED, HOURS, KB_PER_GB, logKb, type Usage } from "@/generators/parts/cost/usage";

const watch = linesOf("CloudWatch");
const traces = linesOf("X-Ray");

const DAYS_PER_MONTH = HOURS / 24;

interface Log {
  readonly label: string;
  readonly gigabytes: number;
  readonly days: number;
}

/** What is written to each kind of log in a month, and how long it stays. */
function logsOf(config: StackConfig, { requests, flowLogGb }: Usage): readonly Log[] {
  const { api, firewall, network, observability } = config;
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
    ...logs.map(({ label, gigabytes }) => watch.used(`Logs taken in: ${label}`, gigabytes, "logIngestion")),
    ...logs.map(({ label, gigabytes, days }) =>
      watch.used(`Logs kept: ${label}`, (gigabytes * COMPRESSED * days) / DAYS_PER_MONTH, "logStorage"),
    ),
    traces.used("Traces", tracesOf(config, usage.requests) / 1e6, "traces"),
  ];
};
