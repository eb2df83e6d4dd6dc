import { type PatternRow, patternsByType } from "./patterns-by-type";

const LETTERS = "^[0-9A-Za-z]*$";
const SMALL = "^[0-9a-z_]*$";
const UNDERSCORES = "^[0-9A-Za-z_]*$";
const HYPHENS = "^[0-9A-Za-z-]*$";
const BOTH = "^[0-9A-Za-z_-]*$";
const DOTS = "^[0-9A-Za-z_.-]*$";
const SLASHES = "^[0-9A-Za-z/_.-]*$";
const BUS = "^(arn:.*|[0-9A-Za-z/_.-]+)$";
const DOMAIN = "^([0-9A-Za-z]+[.-])+[0-9A-Za-z]+$";
const OWN_KEY = "^(arn:|AWS_OWNED_KMS_KEY$)";
const SFTP_USER = "^[0-9A-Za-z_][0-9A-Za-z_@.-]{2,99}$";
const DOCUMENT = "^[0-9A-Za-z_.-]{3,128}$";

const NAMES: readonly PatternRow[] = [
  [LETTERS, "aws_apigatewayv2_model.name aws_waf_rate_based_rule.metric_name aws_waf_rule_group.metric_name"],
  [LETTERS, "aws_wafregional_rate_based_rule.metric_name aws_wafregional_rule_group.metric_name"],
  [SMALL, "aws_athena_database.name aws_s3tables_table.name aws_s3tables_table_policy.name"],
  [UNDERSCORES, "aws_backup_framework.name aws_backup_report_plan.name aws_backup_restore_testing_plan.name"],
  [UNDERSCORES, "aws_backup_restore_testing_selection.name aws_iot_topic_rule.name aws_keyspaces_keyspace.name"],
  [UNDERSCORES, "aws_media_store_container.name aws_redshiftserverless_workgroup.track_name"],
  [HYPHENS, "aws_amplify_backend_environment.stack_name aws_amplify_branch.display_name"],
  [HYPHENS, "aws_comprehend_document_classifier.name aws_networkfirewall_tls_inspection_configuration.name"],
  [HYPHENS, "aws_resourceexplorer2_view.name aws_sagemaker_app_image_config.app_image_config_name"],
  [HYPHENS, "aws_sagemaker_code_repository.code_repository_name aws_sagemaker_device.device_fleet_name"],
  [HYPHENS, "aws_sagemaker_device_fleet.device_fleet_name aws_sagemaker_domain.domain_name"],
  [HYPHENS, "aws_sagemaker_flow_definition.flow_definition_name aws_sagemaker_hub.hub_name"],
  [HYPHENS, "aws_sagemaker_human_task_ui.human_task_ui_name aws_sagemaker_image.image_name"],
  [HYPHENS, "aws_sagemaker_model_package_group.model_package_group_name aws_sagemaker_pipeline.pipeline_display_name"],
  [HYPHENS, "aws_sagemaker_pipeline.pipeline_name aws_sagemaker_project.project_name"],
  [HYPHENS, "aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config_name"],
  [HYPHENS, "aws_sagemaker_workforce.workforce_name aws_sagemaker_workteam.workteam_name"],
  ["^[0-9a-z-]*$", "aws_memorydb_cluster.final_snapshot_name aws_memorydb_user.user_name"],
  ["^[a-z][0-9a-z-]*$", "aws_opensearchserverless_collection.name"],
  [BOTH, "aws_batch_job_definition.name aws_batch_job_queue.name aws_batch_scheduling_policy.name"],
  [BOTH, "aws_cloudfront_key_value_store.name aws_codebuild_project.name aws_iot_provisioning_template.name"],
  [BOTH, "aws_ecs_cluster_capacity_providers.cluster_name aws_ivs_channel.name aws_ivschat_room.name"],
  [BOTH, "aws_lambda_permission.statement_id_prefix aws_mq_broker.broker_name aws_route53_cidr_collection.name"],
  [BOTH, "aws_resiliencehub_resiliency_policy.name aws_route53_cidr_location.name"],
  [BOTH, "aws_signer_signing_profile_permission.statement_id_prefix"],
  [DOTS, "aws_accessanalyzer_analyzer.analyzer_name aws_backup_vault_lock_configuration.backup_vault_name"],
  [DOTS, "aws_backup_vault_notifications.backup_vault_name aws_cloudwatch_event_archive.name"],
  [DOTS, "aws_cognito_identity_pool.developer_provider_name aws_dynamodb_global_table.name"],
  [DOTS, "aws_evidently_launch.name aws_evidently_project.name aws_evidently_segment.name"],
  [SLASHES, "aws_amplify_branch.branch_name aws_amplify_webhook.branch_name aws_appintegrations_data_integration.name"],
  [SLASHES, "aws_appintegrations_event_integration.name"],
  [BUS, "aws_cloudwatch_event_bus_policy.event_bus_name aws_cloudwatch_event_permission.event_bus_name"],
  [BUS, "aws_cloudwatch_event_rule.event_bus_name aws_cloudwatch_event_target.event_bus_name"],
  ["^aws[.]partner(/[0-9A-Za-z_.-]+){2,}$", "aws_cloudwatch_event_bus.event_source_name"],
  ["^[0-9A-Za-z_ -]*$", "aws_codestarnotifications_notification_rule.name aws_dlm_lifecycle_policy.description"],
  ["^[0-9A-Za-z_ -]*$", "aws_datazone_environment_profile.name aws_datazone_project.name"],
  ["^[0-9A-Za-z_:/-]*$", "aws_kms_grant.name"],
  ["^[0-9A-Za-z_+=,.@-]*$", "aws_organizations_account.role_name aws_redshift_cluster.master_username"],
  ["^[0-9A-Za-z+.-]*$", "aws_bedrock_custom_model.job_name"],
  ["^(?!default$)", "aws_cloudwatch_event_bus.name"],
  ["^[0-9A-Za-z_ +=,.@-]*$", "aws_cognito_identity_pool.identity_pool_name"],
  ["^[^A-Z]*$", "aws_glue_catalog_database.name aws_glue_catalog_table.name"],
  ["^[0-9A-Za-z_ -]{3,128}$", "aws_imagebuilder_image_pipeline.name"],
  [DOCUMENT, "aws_ssm_association.association_name aws_ssm_document.name aws_ssm_document.version_name"],
  [DOCUMENT, "aws_ssm_maintenance_window_target.name aws_ssm_maintenance_window_task.name aws_ssm_patch_baseline.name"],
  ["^.{2,50}$", "aws_backup_vault.name"],
  ["^.{3,64}$", "aws_timestreamwrite_database.database_name aws_timestreamwrite_table.database_name"],
  [
    "^.{3,64}$",
    "aws_timestreamwrite_table.table_name aws_timestreaminfluxdb_db_instance.db_parameter_group_identifier",
  ],
  ["^.{3,}$", "aws_opensearchserverless_security_config.name aws_route53_key_signing_key.name"],
  ["^.{3,40}$", "aws_timestreaminfluxdb_db_instance.name"],
  ["^.{8,64}$", "aws_vpn_connection.tunnel1_preshared_key aws_vpn_connection.tunnel2_preshared_key"],
  [SFTP_USER, "aws_transfer_ssh_key.user_name aws_transfer_user.user_name"],
  ["^TransferSFTPConnectorSecurityPolicy-", "aws_transfer_connector.security_policy_name"],
  ["^[0-9a-z][0-9a-z-]{2,62}$", "aws_iam_account_alias.account_alias"],
  ["[.]", "aws_iam_service_linked_role.aws_service_name"],
  ["^[a-z][0-9a-z-]{2,27}$", "aws_cloudsearch_domain.name"],
  ["^[a-z]{2,10}$", "aws_amplify_backend_environment.environment_name"],
  ["^([A-Za-z]_?)+$", "aws_lex_bot_alias.bot_name aws_lex_bot_alias.name aws_lex_intent.name"],
  [DOMAIN, "aws_directory_service_conditional_forwarder.remote_domain_name aws_directory_service_directory.name"],
  ["^/", "aws_fsx_data_repository_association.file_system_path"],
  ["::", "aws_cloudcontrolapi_resource.type_name aws_cloudformation_type.type_name"],
  [OWN_KEY, "aws_dsql_cluster.kms_encryption_key aws_qldb_ledger.kms_key"],
  ["^(aurora-mysql|aurora-postgresql|mysql|postgres)$|^custom-", "aws_rds_cluster_instance.engine"],
  ["^custom-", "aws_rds_custom_db_engine_version.engine"],
  ["^(arn:.*|[0-9A-Za-z_-]+)$", "aws_lambda_layer_version_permission.layer_name"],
  ["^(ROOT|[0-9a-z._/-]{2,30})$", "aws_ecr_pull_through_cache_rule.ecr_repository_prefix"],
  ["^(ROOT|[0-9a-z._/-]{2,30})$", "aws_ecr_pull_through_cache_rule.upstream_repository_prefix"],
];

/**
 * Names whose form the provider's errors tell in words, so that no reader of them learns it; held against `terraform validate` by the
 * snippets of the differential test. https://github.com/hashicorp/terraform-provider-aws/tree/v5.100.0/internal/service
 */
export const WRITTEN_NAMES = patternsByType(NAMES);
