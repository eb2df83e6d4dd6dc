import { listed, multiple, pattern, range } from "./constraint-makers";
import type { ValueConstraint } from "./constraints";
import { countsRequired, fractionsRequired } from "./instance-requirements";

const INSIGHTS = ["7", ...Array.from({ length: 23 }, (_, month) => String((month + 1) * 31)), "731"];
const GROUP = "mixed_instances_policy.launch_template.override.instance_requirements";
const WORKSPACE = "workspace_properties";

/**
 * Numbers of which the provider takes bounds or one outside, fractions, and multiples, which its errors tell apart one by one; held
 * against `terraform validate` by the snippets of the differential test.
 * https://github.com/hashicorp/terraform-provider-aws/tree/v5.100.0/internal/service
 */
export const WRITTEN_NUMBERS: Readonly<Record<string, readonly ValueConstraint[]>> = {
  aws_appconfig_deployment_strategy: [range("growth_factor", 1, 100)],
  aws_appstream_fleet: [range("idle_disconnect_timeout_in_seconds", 60, 360_000, 0)],
  aws_athena_workgroup: [range("configuration.bytes_scanned_cutoff_per_query", 10_485_760, null, 0)],
  aws_autoscaling_group: [
    ...countsRequired(GROUP),
    ...fractionsRequired(GROUP),
    range("instance_maintenance_policy.max_healthy_percentage", 100, 200, -1),
  ],
  aws_db_instance: [multiple("performance_insights_retention_period", 31, 7, 731)],
  aws_ec2_instance_metadata_defaults: [range("http_put_response_hop_limit", 1, 64, -1)],
  aws_ec2_fleet: fractionsRequired("launch_template_config.override.instance_requirements"),
  aws_ecs_task_set: [range("scale.value", 0, 100)],
  aws_globalaccelerator_endpoint_group: [range("traffic_dial_percentage", 0, 100)],
  aws_lambda_event_source_mapping: [range("maximum_record_age_in_seconds", 60, 604_800, -1)],
  aws_launch_template: [
    multiple("instance_market_options.spot_options.block_duration_minutes", 60),
    ...fractionsRequired("instance_requirements"),
  ],
  aws_neptune_cluster: [
    range("serverless_v2_scaling_configuration.max_capacity", null, 128),
    range("serverless_v2_scaling_configuration.min_capacity", 1, null),
  ],
  aws_pipes_pipe: ["dynamodb", "kinesis"].map((source) =>
    range(`source_parameters.${source}_stream_parameters.maximum_record_age_in_seconds`, 60, 604_800, -1),
  ),
  aws_quicksight_analysis: [range("recovery_window_in_days", 7, 30, 0)],
  aws_rds_cluster_instance: [listed("performance_insights_retention_period", INSIGHTS)],
  aws_rum_app_monitor: [range("app_monitor_configuration.session_sample_rate", 0, 1)],
  aws_spot_fleet_request: fractionsRequired("launch_template_config.overrides.instance_requirements"),
  aws_storagegateway_file_system_association: [
    range("cache_attributes.cache_stale_timeout_in_seconds", 300, 2_592_000, 0),
  ],
  aws_workspacesweb_user_settings: [range("idle_disconnect_timeout_in_minutes", 0, 60)],
  aws_workspaces_workspace: [
    range(`${WORKSPACE}.root_volume_size_gib`, 175, 2000, 80),
    pattern(`${WORKSPACE}.user_volume_size_gib`, "^(10|50|[1-9][0-9]{2}|1[0-9]{3}|2000)$"),
  ],
};
