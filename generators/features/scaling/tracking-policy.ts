import { type Body, hcl } from "@/lib/hcl";

/** A policy that holds every version to a target; the label with hyphens ends its name. */
export function trackingPolicy(label: string, target: Body): Body {
  return hcl`
resource "aws_appautoscaling_policy" "${label}" {
  for_each = aws_appautoscaling_target.live

  name               = "\${local.name}-\${each.key}-${label.replaceAll("_", "-")}"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = each.value.service_namespace
  scalable_dimension = each.value.scalable_dimension
  resource_id        = each.value.resource_id

  target_tracking_scaling_policy_configuration {
    ${target}
  }
}
`;
}
