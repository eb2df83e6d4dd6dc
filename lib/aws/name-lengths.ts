interface NameLength {
  readonly max: number;
  readonly source: string;
}

const API = "https://docs.aws.amazon.com";

/** How many characters AWS lets a name have, by the argument of Terraform that holds it. */
export const nameLengths = {
  "aws_api_gateway_api_key.name": { max: 1024, source: `${API}/apigateway/latest/api/API_CreateApiKey.html` },
  "aws_api_gateway_model.name": { max: 255, source: `${API}/apigateway/latest/api/API_CreateModel.html` },
  "aws_api_gateway_rest_api.name": { max: 1024, source: `${API}/apigateway/latest/api/API_CreateRestApi.html` },
  "aws_api_gateway_stage.stage_name": { max: 128, source: `${API}/apigateway/latest/api/API_CreateStage.html` },
  "aws_api_gateway_usage_plan.name": { max: 1024, source: `${API}/apigateway/latest/api/API_CreateUsagePlan.html` },
  "aws_appautoscaling_policy.name": {
    max: 256,
    source: `${API}/autoscaling/application/APIReference/API_PutScalingPolicy.html`,
  },
  "aws_appautoscaling_scheduled_action.name": {
    max: 1600,
    source: `${API}/autoscaling/application/APIReference/API_PutScheduledAction.html`,
  },
  "aws_backup_vault.name": { max: 50, source: `${API}/aws-backup/latest/devguide/API_CreateBackupVault.html` },
  "aws_cloudwatch_dashboard.dashboard_name": {
    max: 255,
    source: `${API}/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html`,
  },
  "aws_cloudwatch_log_group.name": {
    max: 512,
    source: `${API}/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html`,
  },
  "aws_cloudwatch_metric_alarm.alarm_name": {
    max: 255,
    source: `${API}/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html`,
  },
  "aws_codebuild_project.name": { max: 150, source: `${API}/codebuild/latest/APIReference/API_CreateProject.html` },
  "aws_codepipeline.name": { max: 100, source: `${API}/codepipeline/latest/APIReference/API_PipelineDeclaration.html` },
  "aws_ecr_repository.name": { max: 256, source: `${API}/AmazonECR/latest/APIReference/API_CreateRepository.html` },
  "aws_efs_file_system.creation_token": { max: 64, source: `${API}/efs/latest/ug/API_CreateFileSystem.html` },
  "aws_iam_role.name": { max: 64, source: `${API}/IAM/latest/APIReference/API_CreateRole.html` },
  "aws_iam_role_policy.name": { max: 128, source: `${API}/IAM/latest/APIReference/API_PutRolePolicy.html` },
  "aws_kms_alias.name": { max: 256, source: `${API}/kms/latest/APIReference/API_CreateAlias.html` },
  "aws_lambda_alias.name": { max: 128, source: `${API}/lambda/latest/api/API_CreateAlias.html` },
  "aws_lambda_function.function_name": { max: 64, source: `${API}/lambda/latest/api/API_CreateFunction.html` },
  "aws_lambda_permission.statement_id": { max: 100, source: `${API}/lambda/latest/api/API_AddPermission.html` },
  // 63 for the bucket, of which Terraform takes 26 for a suffix of its own.
  "aws_s3_bucket.bucket_prefix": { max: 37, source: `${API}/AmazonS3/latest/userguide/bucketnamingrules.html` },
  "aws_secretsmanager_secret.name": {
    max: 512,
    source: `${API}/secretsmanager/latest/apireference/API_CreateSecret.html`,
  },
  "aws_security_group.name": { max: 255, source: `${API}/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html` },
  "aws_sns_topic.name": { max: 256, source: `${API}/sns/latest/api/API_CreateTopic.html` },
  "aws_ssm_parameter.name": { max: 1011, source: `${API}/systems-manager/latest/APIReference/API_PutParameter.html` },
  "aws_wafv2_ip_set.name": { max: 128, source: `${API}/waf/latest/APIReference/API_CreateIPSet.html` },
  "aws_wafv2_web_acl.name": { max: 128, source: `${API}/waf/latest/APIReference/API_CreateWebACL.html` },
  "aws_xray_sampling_rule.rule_name": { max: 32, source: `${API}/xray/latest/api/API_SamplingRule.html` },
} as const satisfies Readonly<Record<string, NameLength>>;
