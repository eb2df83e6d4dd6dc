import {
  conflict,
  filled,
  listed,
  network,
  pattern,
  range,
  replication,
  TOKEN_VALIDITY,
  together,
} from "./constraint-makers";
import type { Constraint, ConstraintGroup, ValueConstraint } from "./constraints";
import { WRITTEN_BESIDE } from "./written-beside-resources";
import { WRITTEN_DEEPER_IN_SETS } from "./written-deeper-in-sets";
import { WRITTEN_FORMS } from "./written-forms";
import { WRITTEN_IN_SETS } from "./written-in-sets";
import { WRITTEN_MEMBERS } from "./written-members";
import { WRITTEN_NAMES } from "./written-names";
import { WRITTEN_NUMBERS } from "./written-numbers";

/** Seconds: some below a minute, and whole minutes, here of a week. */
const PERIODS = ["10", "20", "30", ...Array.from({ length: 10_080 }, (_, index) => String((index + 1) * 60))];
const BUCKET_CLASSES = ["DEEP_ARCHIVE", "GLACIER", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"];

const SHORT_PREFIX: ValueConstraint = { kind: "length", path: "name_prefix", min: null, max: 6 };

const TARGET: readonly ValueConstraint[] = [
  SHORT_PREFIX,
  pattern("name", "^[0-9A-Za-z-]*$"),
  { kind: "length", path: "name", min: null, max: 32 },
  range("slow_start", 30, 900, 0),
];

const PORTS = ["from_port", "to_port", "protocol"];
const RULES = filled(PORTS, "ingress", "egress");
const NUMBERED_RULES = filled([...PORTS, "rule_no", "action"], "ingress", "egress");
/** AWS names the internal ones so itself. */
const NOT_INTERNAL = pattern("name", "^(?!internal-)");

const IAM_NAME = pattern("name", "^[0-9A-Za-z=,.@_+-]*$");
const SEARCH_DOMAIN = pattern("domain_name", "^[a-z][0-9a-z-]{2,27}$");
const RATE = "rule.statement.rate_based_statement";
const PRIORITY = pattern("priority", "^([1-9][0-9]{0,3}|[1-4][0-9]{4}|50000|99999)$");
const SSE = "server_side_encryption";
const DKIM = "dkim_signing_attributes.domain_signing";
const APPLIED = listed("parameter.apply_method", ["immediate", "pending-reboot"]);
const VOLUME_TAGS = ["ebs_block_device", "root_block_device"].map((block) => conflict(`${block}.tags`, "volume_tags"));
const REDIRECTED = ["index_document", "routing_rule", "routing_rules"].map((other) =>
  conflict("redirect_all_requests_to", other),
);

/**
 * What the provider demands inside nested blocks, of custom types and by code of its own, which its errors do not give away one by one;
 * held against `terraform validate` by the snippets of the differential test.
 * https://github.com/hashicorp/terraform-provider-aws/tree/v5.100.0/internal/service
 */
const WRITTEN: Readonly<Record<string, readonly Constraint[]>> = {
  aws_alb: [SHORT_PREFIX, NOT_INTERNAL],
  aws_alb_listener_rule: [PRIORITY],
  aws_alb_target_group: TARGET,
  aws_api_gateway_rest_api: [range("minimum_compression_size", -1, 10_485_760)],
  aws_backup_vault: [pattern("name", "^[0-9A-Za-z_-]*$")],
  aws_batch_job_definition: [
    { kind: "job", path: "container_properties", part: "container" },
    { kind: "job", path: "ecs_properties", part: "tasks" },
    { kind: "job", path: "node_properties", part: "nodes" },
  ],
  aws_budgets_budget: ["time_period_start", "time_period_end"].map((name) =>
    pattern(name, "^\\d{4}-\\d{2}-\\d{2}_\\d{2}:\\d{2}$"),
  ),
  aws_cloudwatch_dashboard: [pattern("dashboard_name", "^[0-9A-Za-z_-]*$")],
  aws_cloudwatch_event_rule: [pattern("name", "^[0-9A-Za-z_.-]+$")],
  aws_cloudwatch_metric_alarm: [
    listed("period", PERIODS),
    listed("metric_query.period", ["1", "5", ...PERIODS]),
    listed("metric_query.metric.period", ["1", "5", ...PERIODS]),
  ],
  aws_cognito_managed_user_pool_client: TOKEN_VALIDITY,
  aws_cognito_user_pool_client: TOKEN_VALIDITY,
  aws_db_parameter_group: [APPLIED],
  aws_default_security_group: RULES,
  aws_dms_replication_config: [replication("replication_settings", true)],
  aws_dms_replication_task: [replication("replication_task_settings", false)],
  aws_dynamodb_table: [listed("attribute.type", ["S", "N", "B"])],
  aws_dynamodb_table_item: [{ kind: "item", path: "item", emptyAllowed: true }],
  aws_ecs_cluster: [pattern("name", "^[0-9A-Za-z_-]*$")],
  aws_ecs_task_definition: [
    { kind: "containers", path: "container_definitions", emptyAllowed: false },
    pattern("family", "^[0-9A-Za-z_-]+$"),
    { kind: "length", path: "family", min: 1, max: 255 },
  ],
  aws_eks_cluster: [pattern("name", "^[0-9A-Za-z][0-9A-Za-z_-]*$")],
  aws_elasticache_replication_group: [pattern("auth_token", '^[^@"/]{16,128}$')],
  aws_elasticsearch_domain: [SEARCH_DOMAIN],
  aws_iam_group: [IAM_NAME],
  aws_iam_user: [IAM_NAME],
  aws_emr_cluster: [
    ...filled(["instance_role"], "placement_group_config"),
    ...filled(["action_on_failure", "hadoop_jar_step", "name"], "step"),
  ],
  aws_instance: [...VOLUME_TAGS, pattern("user_data_base64", "^[0-9A-Za-z+/=\\r\\n]*$")],
  aws_kinesis_firehose_delivery_stream: [
    together(`${SSE}.key_arn`, `${SSE}.enabled`, `${SSE}.key_type`),
    together(`${SSE}.key_type`, `${SSE}.enabled`),
  ],
  aws_kms_alias: [pattern("name", "^alias/(?!aws/)[0-9A-Za-z_/-]+$")],
  aws_lambda_function: [pattern("file_system_config.local_mount_path", "^/mnt/[0-9A-Za-z_.-]+$")],
  aws_lambda_permission: [
    pattern("statement_id", "^[0-9A-Za-z_-]+$"),
    pattern("action", "^(lambda:[*]|lambda:[A-Za-z]+|[*])$"),
  ],
  aws_launch_template: [
    pattern("block_device_mappings.ebs.encrypted", "^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False|)$"),
    { kind: "length", path: "name", min: 3, max: 128 },
  ],
  aws_lb: [NOT_INTERNAL],
  aws_lb_listener_rule: [PRIORITY],
  aws_lb_target_group: TARGET,
  aws_network_acl: NUMBERED_RULES,
  aws_opensearch_domain: [SEARCH_DOMAIN],
  aws_organizations_account: [pattern("email", "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$")],
  aws_rds_cluster: [pattern("engine", "^(aurora-mysql|aurora-postgresql|mysql|postgres)$|^custom-")],
  aws_rds_cluster_parameter_group: [APPLIED],
  aws_redshift_cluster: [
    pattern("database_name", "^[0-9a-z_$]*$"),
    pattern("master_password", "[A-Z]"),
    pattern("master_password", "[a-z]"),
    pattern("master_password", "[0-9]"),
    pattern("master_password", "^[^/@\"' ]*$"),
    { kind: "length", path: "master_password", min: 8, max: 64 },
  ],
  aws_route: [network("destination_cidr_block", true)],
  aws_route53_record: [listed("failover_routing_policy.type", ["PRIMARY", "SECONDARY"])],
  aws_route_table: [network("route.cidr_block", true)],
  aws_s3_bucket_lifecycle_configuration: [
    listed("rule.transition.storage_class", BUCKET_CLASSES),
    listed("rule.noncurrent_version_transition.storage_class", BUCKET_CLASSES),
  ],
  aws_s3_bucket_logging: [
    listed("target_object_key_format.partitioned_prefix.partition_date_source", ["EventTime", "DeliveryTime"]),
  ],
  aws_s3_bucket_server_side_encryption_configuration: [
    listed("rule.apply_server_side_encryption_by_default.sse_algorithm", ["AES256", "aws:kms", "aws:kms:dsse"]),
  ],
  aws_s3_bucket_website_configuration: REDIRECTED,
  aws_s3_directory_bucket: [pattern("bucket", "^[0-9a-z.-]+--[0-9a-z]+(?:-[0-9a-z]+)+--x-s3$")],
  aws_s3_object: [{ kind: "length", path: "key", min: 1, max: null }],
  aws_secretsmanager_secret: [
    pattern("name", "^[0-9A-Za-z/_+=.@-]*$"),
    pattern("recovery_window_in_days", "^(0|[7-9]|[12][0-9]|30)$"),
  ],
  aws_s3tables_table_bucket: [pattern("name", "^[0-9a-z-]*$")],
  aws_security_group: [...RULES, pattern("name", "^(?!sg-)"), pattern("name_prefix", "^(?!sg-)")],
  aws_security_group_rule: [
    network("cidr_blocks"),
    conflict("self", "source_security_group_id"),
    conflict("source_security_group_id", "self"),
  ],
  aws_spot_instance_request: VOLUME_TAGS,
  aws_sesv2_email_identity: [
    together(`${DKIM}_private_key`, `${DKIM}_selector`),
    together(`${DKIM}_selector`, `${DKIM}_private_key`),
  ],
  aws_ses_domain_identity: [pattern("domain", "(?<!\\.)$")],
  aws_subnet: [network("cidr_block")],
  aws_vpc: [network("cidr_block"), pattern("cidr_block", "/(1[6-9]|2[0-8])$")],
  aws_vpc_security_group_egress_rule: [
    network("cidr_ipv4"),
    pattern("cidr_ipv4", "^[^:]*$"),
    pattern("cidr_ipv6", ":"),
  ],
  aws_vpc_security_group_ingress_rule: [
    network("cidr_ipv4"),
    pattern("cidr_ipv4", "^[^:]*$"),
    pattern("cidr_ipv6", ":"),
  ],
  aws_wafv2_web_acl: [
    listed(`${RATE}.aggregate_key_type`, ["IP", "FORWARDED_IP", "CUSTOM_KEYS", "CONSTANT"]),
    range(`${RATE}.limit`, 10, 2_000_000_000),
  ],
};

/** Constraints that are written by hand. */
export function writtenConstraints(group: ConstraintGroup, type: string): readonly Constraint[] {
  if (group !== "resource") return rowsOf(WRITTEN_BESIDE, `${group} ${type}`);
  return [
    ...[WRITTEN, WRITTEN_DEEPER_IN_SETS, WRITTEN_IN_SETS, WRITTEN_MEMBERS, WRITTEN_NUMBERS].flatMap((table) =>
      rowsOf(table, type),
    ),
    ...(WRITTEN_FORMS.get(type) ?? []),
    ...(WRITTEN_NAMES.get(type) ?? []),
  ];
}

function rowsOf(table: Readonly<Record<string, readonly Constraint[]>>, key: string): readonly Constraint[] {
  return (Object.hasOwn(table, key) && table[key]) || [];
}
