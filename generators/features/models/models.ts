import { hasCanaries, hasColdVersions } from "@/generators/config/facts/warmth";
import type { ModelConfig } from "@/generators/config/options/models.schema";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature";
import { fragment } from "@/generators/parts/fragment";
import { expr, hcl, toExpression } from "@/lib/hcl";
import { modelsReadme } from "./models-readme";

/** Only one of tag and digest is written: the digest pins, the tag reads. */
const imageOf = ({ imageTag, imageDigest }: ModelConfig) =>
  imageDigest ? { image_tag: imageTag, image_digest: imageDigest } : { image_tag: imageTag };

const environmentOf = ({ environment }: ModelConfig) =>
  environment.length > 0
    ? { environment: Object.fromEntries(environment.map(({ name, value }) => [name, value])) }
    : {};

/** Without provisioned concurrency there is nothing to scale. */
const capacityOf = ({ provisionedConcurrency, minCapacity, maxCapacity }: ModelConfig) =>
  provisionedConcurrency > 0 ? { min_capacity: minCapacity, max_capacity: maxCapacity } : {};

const canaryOf = ({ canaryPercent, stableVersion }: ModelConfig) =>
  canaryPercent > 0 ? { canary: { stable_version: String(stableVersion), percent: canaryPercent } } : {};

/** One entry of var.model_versions, in Terraform's own words. */
const entryOf = (model: ModelConfig) => ({
  ...imageOf(model),
  memory_mb: model.memoryMb,
  timeout_seconds: model.timeoutSeconds,
  architecture: model.architecture,
  ephemeral_storage_mb: model.ephemeralStorageMb,
  log_level: model.logLevel,
  provisioned_concurrency: model.provisionedConcurrency,
  reserved_concurrency: model.reservedConcurrency,
  ...capacityOf(model),
  ...canaryOf(model),
  ...environmentOf(model),
});

/** Type of each attribute of a version, with what it takes when it is left out. */
const attributeTypes = (config: StackConfig) => ({
  image_tag: expr`string`,
  image_digest: expr`optional(string)`,
  memory_mb: expr`optional(number, 2048)`,
  timeout_seconds: expr`optional(number, 10)`,
  architecture: expr`optional(string, "x86_64")`,
  ephemeral_storage_mb: expr`optional(number, 512)`,
  log_level: expr`optional(string, "INFO")`,
  provisioned_concurrency: expr`optional(number, 5)`,
  reserved_concurrency: expr`optional(number, 100)`,
  min_capacity: expr`optional(number, 5)`,
  max_capacity: expr`optional(number, 50)`,
  ...(hasCanaries(config) ? { canary: expr`optional(object({ stable_version = string, percent = number }))` } : {}),
  environment: expr`optional(map(string), {})`,
});

const canaryRule = hcl`
# Lambda takes no weights on an alias that has provisioned concurrency.
validation {
  condition = alltrue([
    for model in values(var.model_versions) :
    model.canary == null || model.provisioned_concurrency == 0 && try(model.canary.percent > 0 && model.canary.percent < 100, false)
  ])
  error_message = "A version with a canary needs provisioned_concurrency = 0 and a share between 0 and 100 percent."
}
`;

/** What autoscaling moves lies within its bounds, and those within the reservation. */
const bounds = expr`model.min_capacity >= 1 && model.min_capacity <= model.max_capacity && model.max_capacity <= model.reserved_concurrency`;

const variable = (config: StackConfig) => hcl`
variable "model_versions" {
  description = "Model versions served side by side. The key is the API stage and the last part of the function's name."
  type = map(object(${attributeTypes(config)}))
  default = ${toExpression(Object.fromEntries(config.models.map((model) => [model.name, entryOf(model)])))}

  validation {
    condition     = length(var.model_versions) > 0
    error_message = "model_versions needs at least one version."
  }

  validation {
    condition     = alltrue([for name in keys(var.model_versions) : can(regex("^[a-z0-9]([a-z0-9_-]{0,22}[a-z0-9])?$", name))])
    error_message = "Each version name becomes a stage name: 1 to 24 lower-case letters, digits, hyphens or underscores."
  }

  # API Gateway gives up on a proxy integration after 29 seconds.
  validation {
    condition     = alltrue([for model in values(var.model_versions) : model.timeout_seconds >= 1 && model.timeout_seconds <= 29])
    error_message = "timeout_seconds must be between 1 and 29."
  }

  validation {
    condition = alltrue([
      for model in values(var.model_versions) :
      ${hasColdVersions(config) ? expr`model.provisioned_concurrency == 0 || ${bounds}` : bounds}
    ])
    error_message = "1 <= min_capacity <= max_capacity <= reserved_concurrency must hold for every version${hasColdVersions(config) ? " with provisioned concurrency" : ""}."
  }

  ${hasCanaries(config) && canaryRule}

  validation {
    condition     = alltrue([for model in values(var.model_versions) : model.provisioned_concurrency <= model.reserved_concurrency])
    error_message = "provisioned_concurrency must not exceed reserved_concurrency."
  }

  # Lambda refuses a reservation that leaves fewer than 100 unreserved executions in the account.
  validation {
    condition     = sum(concat([100], values(var.model_versions)[*].reserved_concurrency)) <= var.account_concurrency_limit
    error_message = "The reserved concurrency of all versions and 100 unreserved executions must fit into account_concurrency_limit."
  }
}

variable "account_concurrency_limit" {
  description = "Concurrent executions that the account may use in this Region (Service Quotas, L-B99A9384)."
  type        = number
  default     = ${config.scaling.accountConcurrency}

  validation {
    condition     = var.account_concurrency_limit > 100
    error_message = "account_concurrency_limit must be greater than 100."
  }
}
`;

/** The map that functions, aliases, stages, scaling, alarms and dashboard iterate over. */
export const models: Feature = {
  name: "models",
  title: "Model versions",
  promises: ["R1", "R2"],
  options: ["models", "scaling"],
  generate: (config) => [fragment("variables.tf", variable(config))],
  readme: modelsReadme,
};
