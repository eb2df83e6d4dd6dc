import { ownRetentions } from "@/generators/config/facts/own-retentions";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature";
import { fragment } from "@/generators/parts/fragment";
import { logGroup } from "@/generators/parts/log-group";
import { expr, hcl } from "@/lib/hcl";
import { logChecks } from "./log-checks";
import { observabilityCost } from "./observability-cost";

const retentionVariable = (name: string, description: string, days: number) => hcl`
variable "${name}" {
  description = ${description}
  type        = number
  default     = ${days}

  # Values that CloudWatch Logs accepts.
  validation {
    condition = contains(
      [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653],
      var.${name},
    )
    error_message = "${name} must be a value that CloudWatch Logs accepts, such as 30, 365 or 731."
  }
}
`;

const variables = (config: StackConfig) => {
  const own = Object.values(ownRetentions(config)).filter(({ days }) => days > 0);
  const all = own.length > 0 ? "every log group without a retention of its own keeps" : "every log group keeps";
  return hcl`
${retentionVariable("log_retention_days", `Days that ${all} its events.`, config.observability.logRetentionDays)}

${own.map(({ variable, what, days }) => retentionVariable(variable, `Days that ${what} are kept.`, days))}
`;
};

const tracing = ({ observability }: StackConfig) => hcl`
resource "aws_xray_sampling_rule" "api" {
  # X-Ray allows 32 characters.
  rule_name      = substr(local.name, 0, 32)
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

const flowLogGroup = (config: StackConfig) =>
  logGroup(config, {
    name: "flow_logs",
    groupName: expr`"/aws/vpc/\${local.name}/flow-logs"`,
    own: ownRetentions(config).flow,
  });

/** Log groups that belong to no other feature, and trace sampling. */
export const observability: Feature = {
  name: "observability",
  title: "Logs and traces",
  promises: ["R14"],
  files: [{ path: "observability.tf", purpose: "Log groups, traces, dashboard" }],
  options: ["environment", "api", "firewall", "network", "encryption", "observability"],
  generate: (config) => [
    fragment("variables.tf", variables(config)),
    ...(config.network.flowLogs === "off" ? [] : [fragment("observability.tf", flowLogGroup(config))]),
    fragment("observability.tf", tracing(config)),
  ],
  cost: observabilityCost,
  checks: logChecks,
};
