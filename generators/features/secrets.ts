import { hasNamedKeys, keyMap } from "@/generators/config/facts/api-keys";
import { needsKey } from "@/generators/config/facts/authorization";
import { secretCount } from "@/generators/config/facts/counts";
import type { StackConfig } from "@/generators/config/stack";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { keyArn } from "@/generators/parts/stack-key";
import { expr, hcl } from "@/lib/hcl";

function parameters(config: StackConfig) {
  return hcl`
# Run-time configuration of each version; the function reads it at start, so a change needs no new image.
resource "aws_ssm_parameter" "model_config" {
  for_each = var.model_versions

  name        = "/\${var.project}/\${var.environment}/models/\${each.key}/config"
  description = "Run-time configuration of model \${each.key}"
  type        = "SecureString"
  key_id      = ${keyArn(config, "parameters")}
  value = jsonencode({
    model_version     = each.key
    latency_target_ms = var.latency_target_ms
    log_level         = each.value.log_level
  })

  tags = local.tags
}
`;
}

function apiKeys(config: StackConfig) {
  return hcl`
# ${hasNamedKeys(config) ? "API Gateway issued the value, so it cannot be rotated in place: add a key, move the caller, remove the old key." : "API Gateway issued the value, so it cannot be rotated in place: add a plan, move the callers, remove the old plan."}
resource "aws_secretsmanager_secret" "api_key" {
  #checkov:skip=CKV2_AWS_57:API Gateway issues the value; keys are rolled over by adding a ${hasNamedKeys(config) ? "key" : "plan"}, see README.md
  for_each = ${keyMap(config)}

  name                    = "\${var.project}/\${var.environment}/api-keys/\${each.key}"
  description             = ${hasNamedKeys(config) ? expr`"API key \${each.value.name} of plan \${each.value.plan}"` : expr`"API key of plan \${each.key}"`}
  kms_key_id              = ${keyArn(config, "secrets")}
  recovery_window_in_days = ${config.encryption.secretRecoveryDays}

  tags = local.tags
}

resource "aws_secretsmanager_secret_version" "api_key" {
  for_each = ${keyMap(config)}

  secret_id     = aws_secretsmanager_secret.api_key[each.key].id
  secret_string = aws_api_gateway_api_key.plan[each.key].value
}
`;
}

const secretsCost: Coster = (config) => [
  linesOf("Secrets Manager").standing("Secrets", secretCount(config), "secret", "aws_secretsmanager_secret"),
];

const secretsStanding: StandingPart = {
  place: "keys",
  row: (config) => {
    const count = secretCount(config);
    return count > 0 && { what: "Secrets", count: `${count}`, option: "one per key" };
  },
};

/** Parameters and secrets; nothing sensitive stands in plain text. */
export const secrets: Feature = {
  name: "secrets",
  title: "Secrets and settings",
  promises: ["R13"],
  files: [{ path: "secrets.tf", purpose: "Parameters and secrets" }],
  options: ["api", "usagePlans", "encryption"],
  generate: (config) => [
    fragment("secrets.tf", parameters(config)),
    ...(needsKey(config) ? [fragment("secrets.tf", apiKeys(config))] : []),
  ],
  cost: secretsCost,
  standing: secretsStanding,
};
