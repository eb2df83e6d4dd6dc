import type { StackConfig } from "@/generators/config/stack";
import { hcl } from "@/lib/hcl";
import { trackingPolicy } from "./tracking-policy";

function inUse({ scaling }: StackConfig) {
  return hcl`
target_value = ${scaling.targetUtilization}

customized_metric_specification {
  metrics {
    id          = "in_use"
    label       = "Provisioned concurrency in use"
    expression  = "FILL(sent, 0)"
    return_data = true
  }

  metrics {
    id          = "sent"
    return_data = false

    metric_stat {
      stat = "Average"

      metric {
        namespace   = "AWS/Lambda"
        metric_name = "ProvisionedConcurrencyUtilization"

        dimensions {
          name  = "FunctionName"
          value = aws_lambda_function.model[each.key].function_name
        }

        dimensions {
          name  = "Resource"
          value = "\${aws_lambda_function.model[each.key].function_name}:\${aws_lambda_alias.live[each.key].name}"
        }
      }
    }
  }
}
`;
}

/**
 * Lambda sends the metric with calls only, and without values nothing is scaled in: after a peak that is a night of its capacity.
 * Source: https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html
 */
export function idlePolicy(config: StackConfig) {
  return hcl`
# Without calls Lambda sends no utilisation, and a policy that sees none keeps what a peak left behind: here none is 0.
${trackingPolicy("scale_in", inUse(config))}
`;
}
