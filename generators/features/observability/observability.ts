import { hasFlowLogs } from "@/generators/config/facts/network";
import { ownRetentions } from "@/generators/config/facts/own-retentions";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { logGroup } from "@/generators/parts/log-group";
import { type FieldVariable, fieldVariable } from "@/generators/parts/variables/field-variable";
import { expr, hcl } from "@/lib/hcl";
import { logChecks } from "./log-checks";
import { observabilityCost } from "./observability-cost";

function tracing({ observability }: StackConfig) {
  return hcl`
resource "aws_xray_sampling_rule" "api" {
  # X-Ray allows 32 characters; names that are longer end in a digest, so that two never become one.
  rule_name      = length(local.name) <= 32 ? local.name : "\${substr(local.name, 0, 23)}-\${substr(sha256(local.name), 0, 8)}"
  priority       = 1000
  version        = 1
  reservoir_size = ${observability.traceReservoir}
  fixed_rate     = ${observability.traceSampling}
  host           = "*"
  http_method    = "*"
  resource_arn   = "*"
  service_name   = "\${aws_api_gateway_rest_api.inference.name}/*"
  service_type   = "*"
  url_path       = "*"

  tags = local.tags
}
`;
}

function flowLogGroup(config: StackConfig) {
  return logGroup(config, {
    name: "flow_logs",
    groupName: expr`"/aws/vpc/\${local.name}/flow-logs"`,
    own: ownRetentions(config).flow,
  });
}

/** What CloudWatch Logs accepts is the same for every group. */
function retentionVariable(name: string, path: string, more: Pick<FieldVariable, "description" | "when">) {
  return fieldVariable({
    ...more,
    name,
    path,
    limitedAs: "observability.logRetentionDays",
    note: "Values that CloudWatch Logs accepts.",
    expected: "a value that CloudWatch Logs accepts, such as 30, 365 or 731",
  });
}

function ownRetention(kind: keyof ReturnType<typeof ownRetentions>, name: string, path: string) {
  return retentionVariable(name, path, {
    description: (config) => `Days that ${ownRetentions(config)[kind].what} are kept.`,
    when: (config) => ownRetentions(config)[kind].days > 0,
  });
}

const variables = [
  retentionVariable("log_retention_days", "observability.logRetentionDays", {
    description: (config) =>
      Object.values(ownRetentions(config)).some(({ days }) => days > 0)
        ? "Days that every log group without a retention of its own keeps its events."
        : "Days that every log group keeps its events.",
  }),
  ownRetention("access", "access_log_retention_days", "api.accessLogRetentionDays"),
  ownRetention("firewall", "waf_log_retention_days", "firewall.logRetentionDays"),
  ownRetention("flow", "flow_log_retention_days", "network.flowLogRetentionDays"),
];

/** Log groups that belong to no other feature, and trace sampling. */
export const observability: Feature = {
  name: "observability",
  title: "Logs and traces",
  promises: ["R14"],
  files: [{ path: "observability.tf", purpose: "Log groups, traces, dashboard" }],
  options: ["environment", "api", "firewall", "network", "encryption", "observability", "protection"],
  variables,
  generate: (config) => [
    ...(!hasFlowLogs(config) ? [] : [fragment("observability.tf", flowLogGroup(config))]),
    fragment("observability.tf", tracing(config)),
  ],
  cost: observabilityCost,
  checks: logChecks,
};
