import type { StackConfig } from "../options/stack-options";

/** Logs that may be kept otherwise than all others: for how many days (0: as all others), and in which variable. */
export function ownRetentions({ api, firewall, network }: StackConfig) {
  return {
    access: {
      days: api.accessLogRetentionDays,
      variable: "access_log_retention_days",
      what: "access logs of the API",
    },
    firewall: { days: firewall.logRetentionDays, variable: "waf_log_retention_days", what: "logs of the firewall" },
    flow: { days: network.flowLogRetentionDays, variable: "flow_log_retention_days", what: "flow logs of the VPC" },
  } as const;
}
