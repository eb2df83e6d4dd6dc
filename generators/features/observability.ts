import { expr, hcl } from "@/lib/hcl";
import { type Feature, fragment } from "../fragment";
import { logGroup } from "../log-group";
import type { StackConfig } from "../stack";

const variable = ({ observability }: StackConfig) => hcl`
variable "log_retention_days" {
  description = "Days that every log group keeps its events."
  type        = number
  default     = ${observability.logRetentionDays}

  # Values that CloudWatch Logs accepts.
  validation {
    condition = contains(
      [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653],
      var.log_retention_days,
    )
    error_message = "log_retention_days must be a value that CloudWatch Logs accepts, such as 30, 365 or 731."
  }
}
`;

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

/** Log groups that belong to no other feature, and trace sampling. */
export const observability: Feature = (config) => [
  fragment("variables.tf", variable(config)),
  fragment(
    "observability.tf",
    logGroup(config, { name: "flow_logs", groupName: expr`"/aws/vpc/\${local.name}/flow-logs"` }),
  ),
  fragment("observability.tf", tracing(config)),
];
