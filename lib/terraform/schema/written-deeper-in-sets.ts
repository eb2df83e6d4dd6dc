import { listed, pattern } from "./constraint-makers";
import type { Constraint, ValueConstraint } from "./constraints";

const TAGS = ["KEY_ONLY", "VALUE_ONLY", "KEY_AND_VALUE"];
const FREQUENCIES = ["One_Hour", "Three_Hours", "Six_Hours", "Twelve_Hours", "TwentyFour_Hours"];
const VOLUMES = ["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"];
const LATER = ["GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"];
const PARAMETERS =
  `LambdaArn NumberOfRetries MetadataExtractionQuery JsonParsingEngine RoleArn BufferSizeInMBs BufferIntervalInSeconds
  SubRecordType Delimiter CompressionFormat DataMessageExtraction`.split(/\s+/);
const DESTINATIONS = `elasticsearch extended_s3 http_endpoint iceberg opensearch opensearchserverless redshift snowflake
  splunk`.split(/\s+/);
const FILTERS =
  `EVENT BASE_REF HEAD_REF ACTOR_ACCOUNT_ID FILE_PATH COMMIT_MESSAGE WORKFLOW_NAME TAG_NAME RELEASE_NAME REPOSITORY_NAME
  ORGANIZATION_NAME`.split(/\s+/);
const SELECTED = ["eventCategory", "eventName", "eventSource", "readOnly", "resources.ARN", "resources.type"];
const MESSAGES = [
  "ConfigurationItemChangeNotification",
  "ConfigurationSnapshotDeliveryCompleted",
  "ScheduledNotification",
  "OversizedConfigurationItemChangeNotification",
];
const WEB_ACTIONS = ["ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "EXCLUDED_AS_COUNT"];
const DETAIL = "source.source_detail";
const FILTER = "logging_filter.filter";

/**
 * As `WRITTEN_IN_SETS`: what the sweep over all blocks that hold a set found beyond it.
 * https://github.com/hashicorp/terraform-provider-aws/tree/v5.100.0/internal/service
 */
export const WRITTEN_DEEPER_IN_SETS: Readonly<Record<string, readonly Constraint[]>> = {
  aws_apigatewayv2_stage: [listed("route_settings.logging_level", ["ERROR", "INFO", "OFF"])],
  aws_autoscaling_policy: ["lower", "upper"].map((end) => number(`step_adjustment.metric_interval_${end}_bound`)),
  aws_cloudtrail: [listed("advanced_event_selector.field_selector.field", [...SELECTED, "userIdentity.arn"])],
  aws_cloudwatch_event_target: [listed("ecs_target.placement_constraint.type", ["distinctInstance", "memberOf"])],
  aws_codebuild_webhook: [listed("filter_group.filter.type", FILTERS)],
  aws_codedeploy_deployment_group: [
    listed("ec2_tag_filter.type", TAGS),
    listed("ec2_tag_set.ec2_tag_filter.type", TAGS),
    listed("on_premises_instance_tag_filter.type", TAGS),
  ],
  aws_config_config_rule: [
    listed(`${DETAIL}.event_source`, ["aws.config"]),
    listed(`${DETAIL}.maximum_execution_frequency`, FREQUENCIES),
    listed(`${DETAIL}.message_type`, MESSAGES),
  ],
  aws_kinesis_firehose_delivery_stream: DESTINATIONS.map((destination) =>
    listed(`${destination}_configuration.processing_configuration.processors.parameters.parameter_name`, PARAMETERS),
  ),
  aws_networkfirewall_logging_configuration: [
    listed("logging_configuration.log_destination_config.log_type", ["ALERT", "FLOW", "TLS"]),
    listed("logging_configuration.log_destination_config.log_destination_type", [
      "S3",
      "CloudWatchLogs",
      "KinesisDataFirehose",
    ]),
  ],
  aws_s3_bucket: ["transition", "noncurrent_version_transition"].map((block) =>
    listed(`lifecycle_rule.${block}.storage_class`, LATER),
  ),
  aws_ses_event_destination: [listed("cloudwatch_destination.value_source", ["messageTag", "emailHeader", "linkTag"])],
  aws_spot_instance_request: [listed("ebs_block_device.volume_type", VOLUMES)],
  aws_wafv2_web_acl_logging_configuration: [
    listed(`${FILTER}.behavior`, ["KEEP", "DROP"]),
    listed(`${FILTER}.requirement`, ["MEETS_ALL", "MEETS_ANY"]),
    listed(`${FILTER}.condition.action_condition.action`, WEB_ACTIONS),
  ],
};

/** A number that the provider keeps as a text. */
function number(path: string): ValueConstraint {
  return pattern(path, "^$|^[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?$|^[+-]?[Ii]nf");
}
