import type { Constraint, ConstraintGroup, ValueConstraint } from "./constraints";

/** Seconds: some below a minute, and whole minutes, here of a week. */
const PERIODS = ["10", "20", "30", ...Array.from({ length: 10_080 }, (_, index) => String((index + 1) * 60))];
const BUCKET_CLASSES = ["DEEP_ARCHIVE", "GLACIER", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"];

function listed(path: string, values: readonly string[]): ValueConstraint {
  return { kind: "enum", path, values, emptyAllowed: false, caseless: false };
}

function pattern(path: string, source: string): ValueConstraint {
  return { kind: "pattern", path, source };
}

function network(path: string, emptyAllowed = false): ValueConstraint {
  return { kind: "network", path, emptyAllowed };
}

function json(path: string): ValueConstraint {
  return { kind: "json", path, emptyAllowed: false };
}

/** Of a list, or of blocks. */
function items(path: string, min: number | null, max: number | null): ValueConstraint {
  return { kind: "items", path, min, max };
}

function conflict(path: string, other: string): Constraint {
  return { kind: "conflict", path, other };
}

const SHORT_PREFIX: ValueConstraint = { kind: "length", path: "name_prefix", min: null, max: 6 };

const TARGET_NAME: readonly ValueConstraint[] = [
  pattern("name", "^[0-9A-Za-z-]*$"),
  { kind: "length", path: "name", min: null, max: 32 },
];

const IAM_NAME = pattern("name", "^[0-9A-Za-z=,.@_+-]*$");
const SEARCH_DOMAIN = pattern("domain_name", "^[a-z][0-9a-z-]{2,27}$");
const RATE = "rule.statement.rate_based_statement";
const PRIORITY = pattern("priority", "^([1-9][0-9]{0,3}|[1-4][0-9]{4}|50000|99999)$");
const APPLIED = listed("parameter.apply_method", ["immediate", "pending-reboot"]);
const REDIRECTED = ["index_document", "routing_rule", "routing_rules"].map((other) =>
  conflict("redirect_all_requests_to", other),
);

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs#argument-reference */
const PROVIDER: readonly Constraint[] = [
  conflict("allowed_account_ids", "forbidden_account_ids"),
  conflict("forbidden_account_ids", "allowed_account_ids"),
  ...["assume_role", "assume_role_with_web_identity"].flatMap((block): readonly Constraint[] => [
    { kind: "arn", path: `${block}.role_arn`, emptyAllowed: true },
    { kind: "duration", path: `${block}.duration`, emptyAllowed: true, min: 15, max: 720 },
    { kind: "json", path: `${block}.policy`, emptyAllowed: true },
    { kind: "arn", path: `${block}.policy_arns`, emptyAllowed: true },
  ]),
  { kind: "length", path: "assume_role.external_id", min: 2, max: 1224 },
  { kind: "length", path: "assume_role_with_web_identity.web_identity_token", min: 4, max: 20_000 },
  {
    kind: "exactly",
    path: "assume_role_with_web_identity.web_identity_token",
    group: ["web_identity_token", "web_identity_token_file"].map((name) => `assume_role_with_web_identity.${name}`),
  },
  ...["assume_role_with_web_identity", "default_tags", "ignore_tags"].map((block) => items(block, null, 1)),
];

/**
 * What the provider demands inside nested blocks, of custom types and by code of its own, which its errors do not give away one by one;
 * held against `terraform validate` by the snippets of the differential test.
 * https://github.com/hashicorp/terraform-provider-aws/tree/v5.100.0/internal/service
 */
const WRITTEN: Readonly<Record<string, readonly Constraint[]>> = {
  aws_alb: [SHORT_PREFIX],
  aws_alb_listener_rule: [PRIORITY],
  aws_alb_target_group: [SHORT_PREFIX, ...TARGET_NAME],
  aws_api_gateway_rest_api: [{ kind: "range", path: "minimum_compression_size", min: -1, max: 10_485_760 }],
  aws_backup_vault: [pattern("name", "^[0-9A-Za-z_-]*$")],
  aws_cloudwatch_dashboard: [pattern("dashboard_name", "^[0-9A-Za-z_-]*$")],
  aws_cloudwatch_event_rule: [pattern("name", "^[0-9A-Za-z_.-]+$")],
  aws_cloudwatch_metric_alarm: [
    listed("period", PERIODS),
    listed("metric_query.metric.period", ["1", "5", ...PERIODS]),
  ],
  aws_db_parameter_group: [APPLIED],
  aws_dynamodb_table: [listed("attribute.type", ["S", "N", "B"])],
  aws_dynamodb_table_item: [{ kind: "item", path: "item", emptyAllowed: true }],
  aws_ecs_cluster: [pattern("name", "^[0-9A-Za-z_-]*$")],
  aws_ecs_task_definition: [json("container_definitions"), pattern("container_definitions", "^\\s*(\\[|null)")],
  aws_eks_cluster: [pattern("name", "^[0-9A-Za-z][0-9A-Za-z_-]*$")],
  aws_elasticache_replication_group: [pattern("auth_token", '^[^@"/]{16,128}$')],
  aws_elasticsearch_domain: [SEARCH_DOMAIN],
  aws_iam_group: [IAM_NAME],
  aws_iam_user: [IAM_NAME],
  aws_instance: [pattern("user_data_base64", "^[0-9A-Za-z+/=\\r\\n]*$")],
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
  aws_lb_listener_rule: [PRIORITY],
  aws_lb_target_group: [SHORT_PREFIX, ...TARGET_NAME],
  aws_opensearch_domain: [SEARCH_DOMAIN],
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
  aws_s3_bucket_server_side_encryption_configuration: [
    listed("rule.apply_server_side_encryption_by_default.sse_algorithm", ["AES256", "aws:kms", "aws:kms:dsse"]),
  ],
  aws_s3_bucket_website_configuration: REDIRECTED,
  aws_s3_object: [{ kind: "length", path: "key", min: 1, max: null }],
  aws_secretsmanager_secret: [
    pattern("name", "^[0-9A-Za-z/_+=.@-]*$"),
    pattern("recovery_window_in_days", "^(0|[7-9]|[12][0-9]|30)$"),
  ],
  aws_security_group: [
    pattern("name", "^(?!sg-)"),
    pattern("name_prefix", "^(?!sg-)"),
    network("egress.cidr_blocks"),
    network("ingress.cidr_blocks"),
  ],
  aws_security_group_rule: [
    network("cidr_blocks"),
    conflict("self", "source_security_group_id"),
    conflict("source_security_group_id", "self"),
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
    { kind: "range", path: `${RATE}.limit`, min: 10, max: 2_000_000_000 },
  ],
};

const OWNERS: readonly Constraint[] = [
  items("owners", 1, null),
  { kind: "length", path: "owners", min: 1, max: null },
  { kind: "regexp", path: "name_regex", emptyAllowed: true },
];

/** The same of data sources, ephemeral resources and the provider's own block. */
const WRITTEN_OF: Readonly<Record<string, readonly Constraint[]>> = {
  "data aws_ami": OWNERS,
  "data aws_ami_ids": OWNERS,
  "data aws_iam_policy_document": ["override_json", "source_json"].map((path) => ({
    kind: "json",
    path,
    emptyAllowed: true,
  })),
  "data aws_kms_alias": [pattern("name", "^alias/[0-9A-Za-z_/-]+$")],
  "ephemeral aws_kms_secrets": [{ kind: "atleast", path: "secret", group: ["secret"] }],
  "ephemeral aws_lambda_invocation": [json("payload")],
  "ephemeral aws_ssm_parameter": [{ kind: "arn", path: "arn", emptyAllowed: false }],
  "provider aws": PROVIDER,
};

/** Constraints that are written by hand. */
export function writtenConstraints(group: ConstraintGroup, type: string): readonly Constraint[] {
  const [key, table] = group === "resource" ? [type, WRITTEN] : [`${group} ${type}`, WRITTEN_OF];
  return (Object.hasOwn(table, key) && table[key]) || [];
}
