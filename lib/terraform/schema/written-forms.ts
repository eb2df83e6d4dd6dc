import { type PatternRow, patternsByType } from "./patterns-by-type";

/** Texts that stand for a number or none, as Go reads them. */
const FLOAT = "^([+-]?(([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?|0[xX].*[pP].*|[iI][nN][fF].*|[nN][aA][nN]))?$";
const COUNT_OR_OFF = "^(off|[+-]?[0-9]+)$";
const SHARE_OR_OFF = "^(off|[+]?0*([1-9]|[1-9][0-9]|100))$";
const PERCENT = "[0-9]%|[1-9][0-9]%|100%";
const HOUR = "^([+-]?0+|[+]?0*([1-9][0-9]{0,2}|[12][0-9]{3}|3[0-5][0-9]{2}|3600))?$";
const CAPACITY = "^([+]?[0-9]+|-0+)?$";
const ASN =
  "^(7224|9059|10124|17493|6451[2-9]|645[2-9][0-9]|64[6-9][0-9]{2}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-4]|42[0-9]{8})?$";
const IPV6 = "^[0-9A-Fa-f.:]*:[0-9A-Fa-f.:]*$";
const TIME = "^[+]?(0|(([0-9]+[.]?[0-9]*|[.][0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html */
const PERCENTILE = "(p|tm|wm|tc|ts)([0-9]{1,2}([.][0-9]{1,2})?|100)";
const BETWEEN = "(TM|WM|PR|TC|TS)[(]([0-9]+([.][0-9]+)?%?)?:([0-9]+([.][0-9]+)?%?)?[)]";
const STATISTIC = `^(${PERCENTILE}|IQM|${BETWEEN})$`;
const ACTION = "^(arn:[^:]+:[^:]+:[^:]*:[^:]*:.+)?$";

const FILE = "^(https|s3)://";
const BUCKET_FILE = "^(https|s3)://([^/])/?(.*)$";
const GROUP_NAME = "^[0-9A-Za-z_./#-]*$";
const DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}";
const CLOCK = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
const ADDRESS = "^(([0-9]{1,3}[.]){3}[0-9]{1,3}|[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f.:]*)$";
const SHARE = "[1-9]%|[1-9][0-9]%|100%";
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganizationalUnit.html */
export const ORGANIZATION_PARENT = "^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})";
const POOL = "aws_cognito_user_pool";
const INVITATION = `${POOL}.admin_create_user_config.invite_message_template`;
const PRIVATE = "^(10|172[.](1[6-9]|2[0-9]|3[01])|192[.]168)[.][0-9.]+/[0-9]+$";
const MEMBER = "aws_launch_template.network_interfaces";

const FORMS: readonly PatternRow[] = [
  [HOUR, "aws_alb_target_group.deregistration_delay aws_lb_target_group.deregistration_delay"],
  [CAPACITY, "aws_appautoscaling_scheduled_action.scalable_target_action.max_capacity"],
  [CAPACITY, "aws_appautoscaling_scheduled_action.scalable_target_action.min_capacity"],
  [ASN, "aws_vpn_gateway.amazon_side_asn aws_dx_gateway.amazon_side_asn"],
  [FLOAT, "aws_cloudwatch_log_metric_filter.metric_transformation.default_value"],
  [TIME, "aws_autoscaling_group.wait_for_capacity_timeout"],
  ...["aws_alb_target_group", "aws_lb_target_group"].flatMap((type): PatternRow[] => [
    ["^/", `${type}.health_check.path`],
    ["^(traffic-port|[+]?0*[1-9][0-9]{0,4})$", `${type}.health_check.port`],
    [COUNT_OR_OFF, `${type}.target_group_health.dns_failover.minimum_healthy_targets_count`],
    [SHARE_OR_OFF, `${type}.target_group_health.dns_failover.minimum_healthy_targets_percentage`],
    [SHARE_OR_OFF, `${type}.target_group_health.unhealthy_state_routing.minimum_healthy_targets_percentage`],
  ]),
  [STATISTIC, "aws_cloudwatch_metric_alarm.extended_statistic"],
  [
    `^(SampleCount|Average|Sum|Minimum|Maximum|${PERCENTILE}|IQM|${BETWEEN})$`,
    "aws_cloudwatch_metric_alarm.metric_query.metric.stat",
  ],
  [ACTION, "aws_cloudwatch_metric_alarm.alarm_actions aws_cloudwatch_metric_alarm.ok_actions"],
  [ACTION, "aws_cloudwatch_metric_alarm.insufficient_data_actions"],
  ["^[^:*]*$", "aws_cloudwatch_log_metric_filter.name"],
  ["^[^:*$]*$", "aws_cloudwatch_log_metric_filter.metric_transformation.name"],
  ["^[^:*$]*$", "aws_cloudwatch_log_metric_filter.metric_transformation.namespace"],
  ["(?<![.])$", "aws_acm_certificate.domain_name"],
  ["[A-Za-z_]", "aws_appsync_datasource.name aws_appsync_graphql_api.name"],
  ["^[0-9]*[*]?$", "aws_batch_job_definition.retry_strategy.evaluate_on_exit.on_exit_code"],
  ["^[0-9A-Za-z.:\\s]*[*]?$", "aws_batch_job_definition.retry_strategy.evaluate_on_exit.on_reason"],
  ["^[0-9A-Za-z.:\\s]*[*]?$", "aws_batch_job_definition.retry_strategy.evaluate_on_exit.on_status_reason"],
  ["^[0-9A-Za-z][0-9A-Za-z_-]{0,127}$", "aws_batch_job_definition.name"],
  ["[.](pem|zip)$", "aws_codebuild_project.environment.certificate"],
  ["^([0-9a-z][^/]*/.+)?$", "aws_codebuild_project.logs_config.s3_logs.location"],
  ["[{]####[}]", `${POOL}.sms_authentication_message ${POOL}.sms_verification_message`],
  ["[{]####[}]", `${POOL}.email_verification_message ${POOL}.verification_message_template.sms_message`],
  [
    "[{]####[}]",
    `${POOL}.verification_message_template.email_message ${INVITATION}.sms_message ${INVITATION}.email_message`,
  ],
  ["[{]username[}]", `${INVITATION}.sms_message ${INVITATION}.email_message`],
  [PRIVATE, "aws_eks_cluster.kubernetes_network_config.service_ipv4_cidr"],
  [PRIVATE, "aws_eks_cluster.remote_network_config.remote_pod_networks.cidrs"],
  [PRIVATE, "aws_eks_cluster.remote_network_config.remote_node_networks.cidrs"],
  ["[{]####[}]", "aws_cognito_user_pool.email_mfa_configuration.message"],
  ["[{]##[^]*##[}]", "aws_cognito_user_pool.verification_message_template.email_message_by_link"],
  ["^$|.@.*[.].", "aws_cognito_user_pool.email_configuration.reply_to_email_address"],
  ["^guard-2[.].[.].$", "aws_config_config_rule.source.custom_policy_details.policy_runtime"],
  ["^ami-[0-9a-z]+$", "aws_emr_cluster.custom_ami_id"],
  ["^https://[^/?#]", "aws_iam_openid_connect_provider.url"],
  ["^arn:.*:distribution-configuration/", "aws_imagebuilder_image_pipeline.distribution_configuration_arn"],
  ["^arn:.*:infrastructure-configuration/", "aws_imagebuilder_image_pipeline.infrastructure_configuration_arn"],
  ["^[0-9A-Za-z+/=\\s]*$", "aws_imagebuilder_image_recipe.user_data_base64"],
  [IPV6, "aws_instance.ipv6_addresses"],
  [ADDRESS, `${MEMBER}.ipv6_addresses`],
  [":.*/", "aws_vpc.ipv6_cidr_block aws_default_vpc.ipv6_cidr_block"],
  ["^https://", "aws_kinesis_firehose_delivery_stream.http_endpoint_configuration.url"],
  ["^$|[.][0-9a-z!_.*'()-]+", "aws_kinesis_firehose_delivery_stream.extended_s3_configuration.file_extension"],
  [GROUP_NAME, "aws_lambda_function.logging_config.log_group"],
  ["^[0-9A-Za-z$_-]*$", "aws_lambda_permission.qualifier"],
  [ORGANIZATION_PARENT, "aws_organizations_account.parent_id aws_organizations_organizational_unit.parent_id"],
  ["^[A-Za-z]", "aws_redshift_cluster.cluster_identifier aws_redshift_cluster.master_username"],
  ["^[A-Za-z]", "aws_redshift_parameter_group.name"],
  ["^[A-Za-z_]", "aws_redshift_cluster.database_name"],
  [ADDRESS, "aws_route53_health_check.ip_address"],
  [FILE, "aws_sagemaker_model.container.model_data_url aws_sagemaker_model.primary_container.model_data_url"],
  ...["production_variants", "shadow_production_variants"].map(
    (block): PatternRow => [
      BUCKET_FILE,
      `aws_sagemaker_endpoint_configuration.${block}.core_dump_config.destination_s3_uri`,
    ],
  ),
  [BUCKET_FILE, "aws_sagemaker_endpoint_configuration.async_inference_config.output_config.s3_failure_path"],
  [BUCKET_FILE, "aws_sagemaker_endpoint_configuration.async_inference_config.output_config.s3_output_path"],
  ["^[0-9A-Za-z](.*[0-9A-Za-z])?$", "aws_ses_receipt_rule.name"],
  [`^(0|[1-9][0-9]*|${PERCENT})$`, "aws_ssm_association.max_errors"],
  [`^([1-9][0-9]*|${PERCENT})$`, "aws_ssm_association.max_concurrency"],
  ["^/", "aws_ssm_document.target_type"],
  [
    "([0-9a-f]{10}-|)[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    "aws_ssoadmin_account_assignment.principal_id",
  ],
  ["^s-[0-9a-z]+$", "aws_transfer_ssh_key.server_id aws_transfer_user.server_id"],
  ["^.{3,}$", "aws_launch_template.name aws_launch_template.name_prefix aws_instance.launch_template.name"],
  ["^.{3,}$", "aws_autoscaling_group.launch_template.name aws_eks_node_group.launch_template.name"],
  ["^[0-9A-Za-z_-]*$", "aws_sfn_state_machine.name aws_sfn_state_machine.name_prefix"],
  ["^[0-9A-Za-z/_+=.@-]*$", "aws_secretsmanager_secret.name_prefix"],
  ["^(arn:.*)?$", "aws_api_gateway_account.cloudwatch_role_arn"],
  [`${DATE}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`, "aws_autoscaling_schedule.start_time aws_autoscaling_schedule.end_time"],
  [`${DATE}$`, "aws_s3_bucket.lifecycle_rule.expiration.date"],
  ["^[0-9A-Za-z][0-9A-Za-z_-]{0,127}$", "aws_batch_compute_environment.compute_environment_name"],
  ["^[0-9A-Za-z][0-9A-Za-z_-]{0,101}$", "aws_batch_compute_environment.compute_environment_name_prefix"],
  ["^([*]|[0-9]{12})$", "aws_cloudwatch_event_permission.principal"],
  ["^events:[A-Za-z]+$", "aws_cloudwatch_event_permission.action"],
  ["^[0-9A-Za-z_-]+$", "aws_cloudwatch_event_permission.statement_id"],
  ["^[^:]*$", "aws_cloudwatch_log_stream.name"],
  ["^[^:*/]([^:*]*[^:*/])?$", "aws_cloudwatch_query_definition.name"],
  ["^[0-9A-Za-z_-]+_[0-9A-Za-z]+$", "aws_cognito_user_group.user_pool_id aws_cognito_user_in_group.user_pool_id"],
  ["^[0-9A-Za-z_]*$", "aws_cognito_identity_pool.cognito_identity_providers.client_id"],
  ["^awsconfigconforms", "aws_config_organization_conformance_pack.delivery_s3_bucket"],
  [CLOCK, "aws_dlm_lifecycle_policy.policy_details.schedule.create_rule.times"],
  ["^[0-9A-Za-z._ -]*$", "aws_dms_replication_subnet_group.replication_subnet_group_id"],
  ["^[0-9]*$", "aws_customer_gateway.bgp_asn aws_customer_gateway.bgp_asn_extended"],
  [`^$|${TIME}`, "aws_elastic_beanstalk_environment.wait_for_ready_timeout"],
  [TIME, "aws_elastic_beanstalk_environment.poll_interval aws_ecs_task_set.wait_until_stable_timeout"],
  [ADDRESS, "aws_ec2_transit_gateway_connect_peer.peer_address"],
  [ADDRESS, "aws_ec2_transit_gateway_connect_peer.transit_gateway_address aws_sesv2_dedicated_ip_assignment.ip"],
  [ADDRESS, "aws_fsx_windows_file_system.self_managed_active_directory.dns_ips"],
  ...["lustre", "ontap", "openzfs", "windows"].map(
    (kind): PatternRow => [
      "^[1-7]:([01][0-9]|2[0-3]):[0-5][0-9]$",
      `aws_fsx_${kind}_file_system.weekly_maintenance_start_time`,
    ],
  ),
  ["^alias/[0-9A-Za-z_/-]*$", "aws_kms_alias.name_prefix"],
  ["^(|arn:.*|.*[.]amazonaws[.]com.*)$", "aws_kms_grant.grantee_principal aws_kms_grant.retiring_principal"],
  ["[.]", "aws_glue_dev_endpoint.glue_version"],
  ["^arn:.*:image-recipe/", "aws_imagebuilder_image_pipeline.image_recipe_arn"],
  ["^arn:.*:container-recipe/", "aws_imagebuilder_image_pipeline.container_recipe_arn"],
  ...["acl", "cluster", "parameter_group", "snapshot", "subnet_group"].map(
    (kind): PatternRow => ["^[0-9a-z-]*$", `aws_memorydb_${kind}.name aws_memorydb_${kind}.name_prefix`],
  ),
  ["^($|arn:|smk://)", "aws_pipes_pipe.source"],
  ["^([0-9]{12}|arn:.*)$", "aws_ram_principal_association.principal"],
  ["^[0-9a-z_]*$", "aws_s3tables_namespace.namespace aws_s3tables_table.namespace"],
  [FILE, "aws_sagemaker_mlflow_tracking_server.artifact_store_uri"],
  ["^[0-9A-Za-z_.-]*$", "aws_scheduler_schedule_group.name aws_scheduler_schedule_group.name_prefix"],
  ["^[0-9A-Za-z_]*$", "aws_signer_signing_profile.name aws_signer_signing_profile.name_prefix"],
  [`^(0%?|[1-9][0-9]*|${SHARE})$`, "aws_ssm_maintenance_window_task.max_errors"],
  [`^([1-9][0-9]*|${SHARE})$`, "aws_ssm_maintenance_window_task.max_concurrency"],
  ["^s-[0-9a-z]+$", "aws_transfer_access.server_id"],
  [
    "^[0-9A-Fa-f]*:[0-9A-Fa-f.:]*/[0-9]+$",
    "aws_vpc_security_group_egress_rule.cidr_ipv6 aws_vpc_security_group_ingress_rule.cidr_ipv6",
  ],
  ["^[0-9A-Za-z_./-]*$", "aws_wafv2_web_acl.token_domains"],
];

/**
 * Texts of a form that the provider's errors tell beside another one; held against `terraform validate` by the snippets of the
 * differential test. https://github.com/hashicorp/terraform-provider-aws/tree/v5.100.0/internal/service
 */
export const WRITTEN_FORMS = patternsByType(FORMS);
