import { items, listed, network, pattern, range } from "./constraint-makers";
import type { Constraint } from "./constraints";
import { protocol } from "./protocols";
import { FIREWALL } from "./written-firewall";

const PROJECTIONS = ["ALL", "KEYS_ONLY", "INCLUDE"];
const VOLUMES = ["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"];
const EDGE_EVENTS = ["viewer-request", "viewer-response", "origin-request", "origin-response"];
const ORIGIN = "origin.custom_origin_config";
const SEARCH_LOGS = listed("log_publishing_options.log_type", [
  "INDEX_SLOW_LOGS",
  "SEARCH_SLOW_LOGS",
  "ES_APPLICATION_LOGS",
  "AUDIT_LOGS",
]);

/** Arguments and blocks of the group itself: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group#triggers */
const REFRESHED = [
  "arn availability_zone_distribution availability_zones capacity_rebalance capacity_reservation_specification",
  "context default_cooldown default_instance_warmup desired_capacity desired_capacity_type enabled_metrics",
  "force_delete force_delete_warm_pool health_check_grace_period health_check_type",
  "ignore_failed_scaling_activities initial_lifecycle_hook instance_maintenance_policy instance_refresh",
  "launch_configuration launch_template load_balancers max_instance_lifetime max_size metrics_granularity",
  "min_elb_capacity min_size mixed_instances_policy name name_prefix placement_group predicted_capacity",
  "protect_from_scale_in service_linked_role_arn suspended_processes tag target_group_arns termination_policies",
  "traffic_source vpc_zone_identifier wait_for_capacity_timeout wait_for_elb_capacity warm_pool warm_pool_size",
].flatMap((names) => names.split(" "));

const CACHE_LOGS = [
  listed("log_delivery_configuration.destination_type", ["cloudwatch-logs", "kinesis-firehose"]),
  listed("log_delivery_configuration.log_format", ["text", "json"]),
  listed("log_delivery_configuration.log_type", ["slow-log", "engine-log"]),
];

const NETWORK_RULES = ["ingress", "egress"].flatMap((way) => [
  network(`${way}.cidr_blocks`),
  pattern(`${way}.ipv6_cidr_blocks`, ":"),
  pattern(`${way}.description`, "^[0-9A-Za-z_ .:/()#,@\\[\\]+=&;{}!$*-]{0,255}$"),
]);

const PROTOCOLS_OF_RULES = ["ingress", "egress"].map((way) => protocol(`${way}.protocol`));
const NUMBERED_RULES = ["ingress", "egress"].flatMap((way) => [
  { ...listed(`${way}.action`, ["allow", "deny"]), caseless: true },
  range(`${way}.rule_no`, 1, 32_766),
  network(`${way}.cidr_block`, true),
]);

/** https://github.com/hashicorp/terraform-provider-aws/blob/v5.100.0/internal/service/mq/broker.go */
const BROKER_USERS: readonly Constraint[] = [
  { kind: "length", path: "user.password", min: 12, max: 250 },
  pattern("user.password", "^[^,]*$"),
  { kind: "distinct", path: "user.password", min: 4 },
  items("user.groups", null, 20),
];

/**
 * What the provider demands in blocks that are kept as sets, whose errors name no place; held against `terraform validate` by the snippets
 * of the differential test. https://github.com/hashicorp/terraform-provider-aws/tree/v5.100.0/internal/service
 */
export const WRITTEN_IN_SETS: Readonly<Record<string, readonly Constraint[]>> = {
  aws_autoscaling_group: [listed("instance_refresh.triggers", REFRESHED)],
  aws_backup_plan: [{ kind: "length", path: "rule.target_vault_name", min: 2, max: 50 }],
  aws_cloudfront_distribution: [
    listed(`${ORIGIN}.origin_protocol_policy`, ["http-only", "match-viewer", "https-only"]),
    listed(`${ORIGIN}.origin_ssl_protocols`, ["SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2"]),
    listed("default_cache_behavior.lambda_function_association.event_type", EDGE_EVENTS),
    listed("ordered_cache_behavior.lambda_function_association.event_type", EDGE_EVENTS),
  ],
  aws_cognito_user_pool: [
    listed("schema.attribute_data_type", ["String", "Number", "DateTime", "Boolean"]),
    listed("account_recovery_setting.recovery_mechanism.name", [
      "verified_email",
      "verified_phone_number",
      "admin_only",
    ]),
  ],
  aws_default_network_acl: [...PROTOCOLS_OF_RULES, network("ingress.cidr_block"), network("egress.cidr_block")],
  aws_default_security_group: NETWORK_RULES,
  aws_dynamodb_table: [
    listed("global_secondary_index.projection_type", PROJECTIONS),
    listed("local_secondary_index.projection_type", PROJECTIONS),
  ],
  aws_ecs_cluster: [listed("setting.name", ["containerInsights"])],
  aws_ecs_service: [listed("placement_constraints.type", ["distinctInstance", "memberOf"])],
  aws_ecs_task_definition: [
    listed("placement_constraints.type", ["memberOf"]),
    listed("volume.docker_volume_configuration.scope", ["task", "shared"]),
    listed("volume.efs_volume_configuration.transit_encryption", ["ENABLED", "DISABLED"]),
  ],
  aws_eks_node_group: [listed("taint.effect", ["NO_SCHEDULE", "NO_EXECUTE", "PREFER_NO_SCHEDULE"])],
  aws_elasticache_cluster: CACHE_LOGS,
  aws_elasticache_replication_group: CACHE_LOGS,
  aws_elasticsearch_domain: [SEARCH_LOGS],
  aws_instance: [listed("ebs_block_device.volume_type", VOLUMES)],
  aws_lambda_function: [items("architectures", null, 1)],
  aws_mq_broker: BROKER_USERS,
  aws_network_acl: [...PROTOCOLS_OF_RULES, ...NUMBERED_RULES],
  aws_network_acl_rule: [protocol("protocol")],
  aws_opensearch_domain: [SEARCH_LOGS],
  aws_s3_bucket: [
    listed("grant.type", ["CanonicalUser", "Group"]),
    listed("grant.permissions", ["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"]),
  ],
  aws_security_group: NETWORK_RULES,
  aws_wafv2_rule_group: FIREWALL,
  aws_wafv2_web_acl: FIREWALL,
};
