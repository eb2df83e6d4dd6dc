/** How one thing of a type is told from others, and what its provider calls it when it is imported. */
export interface ImportForm {
  /** Arguments that make it this one thing; without them it is found only through what refers to it. */
  readonly by?: readonly string[];
  /** `{attribute}`, `{one|another}` for the first that is set, and `[…]` for what is left out where it is not. */
  readonly id: string;
}

/** Why nothing of a type is imported. */
export interface NoImport {
  readonly never: string;
}

const named = (name: string): ImportForm => ({ by: [name], id: `{${name}}` });
const idOf = (...by: readonly string[]): ImportForm => ({ by, id: "{id}" });
const arnOf = (...by: readonly string[]): ImportForm => ({ by, id: "{arn}" });
const joined = (separator: string, ...by: readonly string[]): ImportForm => ({
  by,
  id: by.map((name) => `{${name}}`).join(separator),
});

const method = joined("/", "rest_api_id", "resource_id", "http_method");
const scaled = ["service_namespace", "resource_id", "scalable_dimension"] as const;
const firewall: ImportForm = { by: ["name", "scope"], id: "{id}/{name}/{scope}" };
const destinations = ["destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id"] as const;
const peers = ["source_security_group_id", "cidr_blocks", "ipv6_cidr_blocks", "prefix_list_ids"] as const;

const forms: Readonly<Record<string, ImportForm | NoImport>> = {
  aws_acm_certificate: arnOf("domain_name"),
  aws_acm_certificate_validation: { never: "it waits for a certificate and is nothing in AWS" },
  aws_api_gateway_account: { by: [], id: "api-gateway-account" },
  aws_api_gateway_api_key: idOf("name"),
  aws_api_gateway_base_path_mapping: { by: ["domain_name", "base_path"], id: "{domain_name}/[{base_path}]" },
  aws_api_gateway_deployment: { never: "every change of the API makes a new one, which takes its place without a gap" },
  aws_api_gateway_domain_name: named("domain_name"),
  aws_api_gateway_integration: method,
  aws_api_gateway_method: method,
  aws_api_gateway_method_settings: joined("/", "rest_api_id", "stage_name", "method_path"),
  aws_api_gateway_model: joined("/", "rest_api_id", "name"),
  aws_api_gateway_request_validator: { by: ["rest_api_id", "name"], id: "{rest_api_id}/{id}" },
  aws_api_gateway_resource: { by: ["rest_api_id", "parent_id", "path_part"], id: "{rest_api_id}/{id}" },
  aws_api_gateway_rest_api: idOf("name"),
  aws_api_gateway_rest_api_policy: named("rest_api_id"),
  aws_api_gateway_stage: joined("/", "rest_api_id", "stage_name"),
  aws_api_gateway_usage_plan: idOf("name"),
  aws_api_gateway_usage_plan_key: joined("/", "usage_plan_id", "key_id"),
  aws_appautoscaling_policy: joined("/", ...scaled, "name"),
  aws_appautoscaling_scheduled_action: { never: "the AWS provider has no import for it" },
  aws_appautoscaling_target: joined("/", ...scaled),
  aws_backup_plan: idOf("name"),
  aws_backup_selection: { by: ["plan_id", "name"], id: "{plan_id}|{id}" },
  aws_backup_vault: named("name"),
  aws_backup_vault_lock_configuration: named("backup_vault_name"),
  aws_cloudwatch_dashboard: named("dashboard_name"),
  aws_cloudwatch_event_rule: named("name"),
  aws_cloudwatch_event_target: { by: ["rule", "target_id"], id: "{rule}/{target_id}" },
  aws_cloudwatch_log_group: named("name"),
  aws_cloudwatch_metric_alarm: named("alarm_name"),
  aws_codebuild_project: named("name"),
  aws_codepipeline: named("name"),
  aws_codestarconnections_connection: arnOf("name"),
  aws_default_security_group: { never: "Terraform takes over the one of the VPC by itself" },
  aws_ecr_lifecycle_policy: named("repository"),
  aws_ecr_repository: named("name"),
  aws_ecr_repository_policy: named("repository"),
  aws_efs_access_point: idOf("file_system_id"),
  aws_efs_backup_policy: named("file_system_id"),
  aws_efs_file_system: idOf("creation_token"),
  aws_efs_file_system_policy: named("file_system_id"),
  aws_efs_mount_target: idOf("file_system_id", "subnet_id"),
  aws_eip: { id: "{id}" },
  aws_flow_log: idOf("vpc_id"),
  aws_iam_openid_connect_provider: arnOf("url"),
  aws_iam_policy: arnOf("name"),
  aws_iam_role: named("name"),
  aws_iam_role_policy: joined(":", "role", "name"),
  aws_iam_role_policy_attachment: joined("/", "role", "policy_arn"),
  aws_internet_gateway: idOf("vpc_id"),
  aws_kms_alias: named("name"),
  aws_kms_key: { id: "{id}" },
  aws_lambda_alias: joined("/", "function_name", "name"),
  aws_lambda_function: named("function_name"),
  aws_lambda_permission: {
    by: ["function_name", "qualifier", "statement_id"],
    id: "{function_name}[:{qualifier}]/{statement_id}",
  },
  aws_lambda_provisioned_concurrency_config: joined(",", "function_name", "qualifier"),
  aws_nat_gateway: idOf("subnet_id"),
  aws_route: { by: ["route_table_id", ...destinations], id: `{route_table_id}_{${destinations.join("|")}}` },
  aws_route53_record: {
    by: ["zone_id", "name", "type", "set_identifier"],
    id: "{zone_id}_{name}_{type}[_{set_identifier}]",
  },
  aws_route53_zone: { by: ["name"], id: "{zone_id}" },
  aws_route_table: idOf("vpc_id"),
  aws_route_table_association: { by: ["subnet_id"], id: "{subnet_id}/{route_table_id}" },
  aws_s3_bucket: idOf("bucket"),
  aws_s3_bucket_lifecycle_configuration: named("bucket"),
  aws_s3_bucket_ownership_controls: named("bucket"),
  aws_s3_bucket_policy: named("bucket"),
  aws_s3_bucket_public_access_block: named("bucket"),
  aws_s3_bucket_server_side_encryption_configuration: named("bucket"),
  aws_s3_bucket_versioning: named("bucket"),
  aws_secretsmanager_secret: arnOf("name"),
  aws_secretsmanager_secret_version: { by: ["secret_id"], id: "{secret_id}|{version_id}" },
  aws_security_group: idOf("vpc_id", "name"),
  aws_security_group_rule: {
    by: ["security_group_id", "type", "protocol", "from_port", "to_port", ...peers],
    id: `{security_group_id}_{type}_{protocol}_{from_port}_{to_port}_{${peers.join("|")}}`,
  },
  aws_sns_topic: arnOf("name"),
  aws_sns_topic_policy: named("arn"),
  aws_sns_topic_subscription: arnOf("topic_arn", "protocol", "endpoint"),
  aws_ssm_parameter: named("name"),
  aws_subnet: idOf("vpc_id", "availability_zone"),
  aws_vpc: idOf("cidr_block"),
  aws_vpc_endpoint: idOf("vpc_id", "service_name"),
  aws_wafv2_ip_set: firewall,
  aws_wafv2_web_acl: firewall,
  aws_wafv2_web_acl_association: joined(",", "web_acl_arn", "resource_arn"),
  aws_wafv2_web_acl_logging_configuration: named("resource_arn"),
  aws_xray_sampling_rule: named("rule_name"),
};

const byType: ReadonlyMap<string, ImportForm | NoImport> = new Map(Object.entries(forms));

/**
 * By the section *Import* of the type's page; undefined for a type that no bundle holds.
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
 */
export function importFormOf(type: string): ImportForm | NoImport | undefined {
  return byType.get(type);
}
