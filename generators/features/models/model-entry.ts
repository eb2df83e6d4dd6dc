import type { ModelConfig } from "@/generators/config/options/models.schema";

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
export const entryOf = (model: ModelConfig) => ({
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
