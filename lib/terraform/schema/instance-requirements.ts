import { above, range } from "./constraint-makers";
import type { ValueConstraint } from "./constraints";

const SIDES = ["min", "max"];

/**
 * Numbers of which an instance has more than none.
 * https://github.com/hashicorp/terraform-provider-aws/blob/v5.100.0/internal/service/ec2/ec2_launch_template.go
 */
export function fractionsRequired(path: string): readonly ValueConstraint[] {
  const names = ["memory_gib_per_vcpu", "network_bandwidth_gbps", "total_local_storage_gb"];
  return names.flatMap((name) => SIDES.map((side) => above(`${path}.${name}.${side}`, 0)));
}

/** The whole ones. */
export function countsRequired(path: string): readonly ValueConstraint[] {
  const names = [
    "accelerator_total_memory_mib",
    "baseline_ebs_bandwidth_mbps",
    "memory_mib",
    "network_interface_count",
    "vcpu_count",
  ];
  return [
    range(`${path}.accelerator_count.min`, 1, null),
    range(`${path}.accelerator_count.max`, 0, null),
    ...names.flatMap((name) => SIDES.map((side) => range(`${path}.${name}.${side}`, 1, null))),
  ];
}
