import type { Expression } from "@/lib/hcl";

/** What takes the place of an argument. */
export interface Successor {
  /** "expected …". */
  readonly words: string;
  /** The lines that are written instead, none for an argument that is left out; undefined where that needs a decision. */
  rewrite?(value: Expression, text: string): readonly string[] | undefined;
}

const renamed = (name: string): Successor => ({ words: name, rewrite: (_, text) => [`${name} = ${text}`] });
const gone = (why: string): Successor => ({ words: `it to be left out: ${why}`, rewrite: () => [] });
const instead = (words: string): Successor => ({ words });

const END_OF_LIFE = "the service is at its end of life";

/** The log group that a name is read from has an ARN as well. */
function arnOfGroup(value: Expression, text: string): readonly string[] | undefined {
  const isName = value.kind === "reference" && value.root === "aws_cloudwatch_log_group" && /\.(name|id)$/.test(text);
  return isName ? [`log_destination = ${text.replace(/\.(name|id)$/, ".arn")}`] : undefined;
}

function ofConflicts(value: Expression, text: string): readonly string[] {
  const both = [`resolve_conflicts_on_create = ${text}`, `resolve_conflicts_on_update = ${text}`];
  // Nothing is preserved of what is not there yet.
  return value.kind === "string" && value.value === "PRESERVE" ? both.slice(1) : both;
}

/**
 * Arguments that provider 6 no longer has, by type and name.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
 */
const GONE: Readonly<Record<string, Successor>> = {
  "aws_api_gateway_account reset_on_delete": gone("the account is always reset"),
  "aws_api_gateway_deployment stage_description": instead("description of an aws_api_gateway_stage"),
  "aws_api_gateway_deployment stage_name": instead("an aws_api_gateway_stage"),
  "aws_api_gateway_deployment canary_settings": instead("canary_settings of an aws_api_gateway_stage"),
  "aws_batch_compute_environment compute_environment_name": renamed("name"),
  "aws_batch_compute_environment compute_environment_name_prefix": renamed("name_prefix"),
  "data.aws_batch_compute_environment compute_environment_name": renamed("name"),
  "aws_batch_job_queue compute_environments": instead("blocks compute_environment_order { … }"),
  "aws_cloudfront_response_headers_policy etag": gone("the provider sets it"),
  "aws_dms_endpoint s3_settings": instead("an aws_dms_s3_endpoint"),
  "aws_dx_gateway_association vpn_gateway_id": renamed("associated_gateway_id"),
  "aws_ecs_task_definition inference_accelerator": gone(END_OF_LIFE),
  "aws_eip vpc": {
    words: 'domain = "vpc"',
    rewrite: (value) => (value.kind === "boolean" ? (value.value ? ['domain = "vpc"'] : []) : undefined),
  },
  "aws_eks_addon resolve_conflicts": {
    words: "resolve_conflicts_on_create and resolve_conflicts_on_update",
    rewrite: ofConflicts,
  },
  "aws_flow_log log_group_name": { words: "log_destination = the log group's ARN", rewrite: arnOfGroup },
  "aws_guardduty_organization_configuration auto_enable": {
    words: "auto_enable_organization_members",
    rewrite: (value) =>
      value.kind === "boolean" ? [`auto_enable_organization_members = "${value.value ? "NEW" : "NONE"}"`] : undefined,
  },
  "aws_instance cpu_core_count": instead("core_count in cpu_options { … }"),
  "aws_instance cpu_threads_per_core": instead("threads_per_core in cpu_options { … }"),
  "aws_spot_instance_request cpu_core_count": instead("core_count in cpu_options { … }"),
  "aws_spot_instance_request cpu_threads_per_core": instead("threads_per_core in cpu_options { … }"),
  "aws_spot_instance_request block_duration_minutes": gone("AWS no longer offers it"),
  "aws_launch_template elastic_gpu_specifications": gone(END_OF_LIFE),
  "aws_launch_template elastic_inference_accelerator": gone(END_OF_LIFE),
  "aws_networkmanager_core_network base_policy_region": {
    words: "base_policy_regions",
    rewrite: (_, text) => [`base_policy_regions = [${text}]`],
  },
  "aws_redshift_cluster logging": instead("an aws_redshift_logging"),
  "aws_redshift_cluster snapshot_copy": instead("an aws_redshift_snapshot_copy"),
  "aws_sagemaker_notebook_instance accelerator_types": gone("choose an instance_type with accelerators"),
  "aws_ssm_association instance_id": {
    words: 'targets { key = "InstanceIds" … }',
    rewrite: (_, text) => ["targets {", '  key    = "InstanceIds"', `  values = [${text}]`, "}"],
  },
  "data.aws_identitystore_group filter": instead("alternate_identifier { … }"),
  "data.aws_identitystore_user filter": instead("alternate_identifier { … }"),
};

/** Arguments and attributes that 6 has for the last time; several are called `region`, which now says where the resource is. */
const LAST: Readonly<Record<string, string>> = {
  "aws_cloudformation_stack_set_instance region": "stack_set_instance_region",
  "aws_config_aggregate_authorization region": "authorized_aws_region",
  "aws_dx_hosted_connection region": "connection_region",
  "aws_servicequotas_template region": "aws_region",
  "data.aws_region name": "region",
  "data.aws_servicequotas_templates region": "aws_region",
  "data.aws_vpc_endpoint_service region": "service_region",
  "data.aws_vpc_peering_connection region": "requester_region",
};

/** Other than a variable it is never null, which a list of documents would not take. */
function isDocument(value: Expression): boolean {
  return value.kind === "reference" && value.root === "data";
}

/** Arguments that both majors have and call deprecated. */
const DEPRECATED: Readonly<Record<string, Successor>> = {
  "aws_cloudwatch_event_rule is_enabled": {
    words: "state",
    rewrite: (value) => (value.kind === "boolean" ? [`state = "${value.value ? "ENABLED" : "DISABLED"}"`] : undefined),
  },
  "aws_iam_role managed_policy_arns": instead("an aws_iam_role_policy_attachment for each"),
  "aws_redshift_cluster aqua_configuration_status": gone("AWS no longer reads it"),
  "aws_s3_bucket acceleration_status": instead("an aws_s3_bucket_accelerate_configuration"),
  "aws_s3_bucket acl": instead("an aws_s3_bucket_acl"),
  "aws_s3_bucket policy": instead("an aws_s3_bucket_policy"),
  "aws_s3_bucket request_payer": instead("an aws_s3_bucket_request_payment_configuration"),
  "data.aws_iam_policy_document override_json": {
    words: "override_policy_documents",
    rewrite: (value, text) => (isDocument(value) ? [`override_policy_documents = [${text}]`] : undefined),
  },
  "data.aws_iam_policy_document source_json": {
    words: "source_policy_documents",
    rewrite: (value, text) => (isDocument(value) ? [`source_policy_documents = [${text}]`] : undefined),
  },
};

const TYPES: Readonly<Record<string, string>> = {
  aws_s3_bucket_object: "aws_s3_object",
  aws_s3_bucket_objects: "aws_s3_objects",
  aws_simpledb_domain: "an aws_dynamodb_table",
  aws_redshift_service_account: 'the principal "redshift.amazonaws.com"',
};

/** What takes the place of a type that is deprecated or gone. */
export function typeAfter(type: string): string {
  if (Object.hasOwn(TYPES, type)) return TYPES[type] ?? "";
  return "it to be left out: the service is at its end of life";
}

export function successorOf(mode: string, type: string, name: string): Successor | undefined {
  const key = keyOf(mode, type, name);
  return Object.hasOwn(GONE, key) ? GONE[key] : Object.hasOwn(DEPRECATED, key) ? DEPRECATED[key] : undefined;
}

/** The new name of what is deprecated since 6. */
export function newNameOf(mode: string, type: string, name: string): string | undefined {
  const key = keyOf(mode, type, name);
  return Object.hasOwn(LAST, key) ? LAST[key] : undefined;
}

function keyOf(mode: string, type: string, name: string): string {
  return mode === "data" ? `data.${type} ${name}` : `${type} ${name}`;
}
