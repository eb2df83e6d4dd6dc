import { hasNamedKeys } from "@/generators/config/facts/api-keys";
import { needsKey } from "@/generators/config/facts/authorization";
import { keyUses } from "@/generators/config/facts/key-uses";
import { makesNetwork } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { keyArn } from "@/generators/parts/stack-key";
import { type Body, type Expression, expr, hcl } from "@/lib/hcl";
import { outputChecks } from "./output-checks";

function urls({ domain }: StackConfig): Body {
  return domain
    ? hcl`
output "endpoint_urls" {
  description = "URL of each model version."
  value = {
    for version, mapping in aws_api_gateway_base_path_mapping.model :
    version => "https://\${mapping.domain_name}/\${mapping.base_path}/\${var.api_path}"
  }
}
`
    : hcl`
output "endpoint_urls" {
  description = "URL of each model version."
  value       = { for version, stage in aws_api_gateway_stage.model : version => "\${stage.invoke_url}/\${var.api_path}" }
}
`;
}

function keySecrets(config: StackConfig): Body {
  return hasNamedKeys(config)
    ? hcl`
output "api_key_secret_arns" {
  description = "Secrets that hold the API keys, by usage plan and key."
  value       = { for key, secret in aws_secretsmanager_secret.api_key : key => secret.arn }
}
`
    : hcl`
output "api_key_secret_arns" {
  description = "Secrets that hold the API keys, by usage plan."
  value       = { for plan, secret in aws_secretsmanager_secret.api_key : plan => secret.arn }
}
`;
}

/** Who audits a key asks for its ARN. */
function keyArns(config: StackConfig): Body {
  return config.encryption.keys === "one"
    ? hcl`
output "key_arn" {
  description = "Key that encrypts the stack's data."
  value       = aws_kms_key.stack.arn
}
`
    : hcl`
output "key_arns" {
  description = "Keys that encrypt the stack's data, by what they encrypt."
  value       = ${Object.fromEntries(keyUses(config).map(({ use }) => [use, keyArn(config, use)]))}
}
`;
}

function subnetIds(config: StackConfig): Expression {
  return makesNetwork(config)
    ? expr`{ for zone, subnet in aws_subnet.private : zone => subnet.id }`
    : expr`{ for subnet in data.aws_subnet.private : subnet.availability_zone => subnet.id }`;
}

function outputs(config: StackConfig) {
  return hcl`
${urls(config)}

output "api_id" {
  description = "Id of the REST API."
  value       = aws_api_gateway_rest_api.inference.id
}

output "stage_names" {
  description = "Stage of each model version."
  value       = { for version, stage in aws_api_gateway_stage.model : version => stage.stage_name }
}

output "repository_url" {
  description = "Repository that a pipeline pushes images to."
  value       = aws_ecr_repository.models.repository_url
}

output "function_names" {
  description = "Function of each model version."
  value       = { for version, function in aws_lambda_function.model : version => function.function_name }
}

output "function_arns" {
  description = "ARN of each model version's function."
  value       = { for version, function in aws_lambda_function.model : version => function.arn }
}

output "alias_names" {
  description = "Alias that each stage calls."
  value       = { for version, alias in aws_lambda_alias.live : version => alias.name }
}

output "alias_arns" {
  description = "ARN of each alias."
  value       = { for version, alias in aws_lambda_alias.live : version => alias.arn }
}

${needsKey(config) && keySecrets(config)}

output "file_system_id" {
  description = "File system that holds the models."
  value       = aws_efs_file_system.models.id
}

output "access_point_arns" {
  description = "Access point that each model version's function mounts."
  value       = { for version, point in aws_efs_access_point.models : version => point.arn }
}

output "private_subnet_ids" {
  description = "Subnets of the functions, by Availability Zone."
  value       = ${subnetIds(config)}
}

output "alarm_topic_arn" {
  description = "Topic that every alarm notifies."
  value       = aws_sns_topic.alarms.arn
}

output "web_acl_arn" {
  description = "Firewall in front of every stage."
  value       = aws_wafv2_web_acl.api.arn
}

${keyArns(config)}

output "monitoring_role_arn" {
  description = "Read-only role for people and tools on call."
  value       = aws_iam_role.monitoring.arn
}
`;
}

/** What people and pipelines hold on to. */
export const stackOutputs: Feature = {
  name: "stackOutputs",
  title: "Outputs",
  promises: ["R17"],
  files: [{ path: "outputs.tf", purpose: "What people and pipelines read" }],
  options: ["api", "usagePlans", "domain", "network", "storage", "encryption", "pipeline", "backend"],
  generate: (config) => [fragment("outputs.tf", outputs(config))],
  checks: outputChecks,
};
