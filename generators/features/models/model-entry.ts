import type { ModelConfig } from "@/generators/config/options/models.schema";

/** Only one of tag and digest is written: the digest pins, the tag reads. */
function imageOf({ imageTag, imageDigest }: ModelConfig) {
  return imageDigest ? { image_tag: imageTag, image_digest: imageDigest } : { image_tag: imageTag };
}

/** Absent: the version serves what lies in its own folder. */
function fileOf({ modelSha256 }: ModelConfig) {
  return modelSha256 ? { model_sha256: modelSha256 } : {};
}

function environmentOf({ environment }: ModelConfig) {
  return environment.length > 0
    ? { environment: Object.fromEntries(environment.map(({ name, value }) => [name, value])) }
    : {};
}

/** Without provisioned concurrency there is nothing to scale. */
function capacityOf({ provisionedConcurrency, minCapacity, maxCapacity }: ModelConfig) {
  return provisionedConcurrency > 0 ? { min_capacity: minCapacity, max_capacity: maxCapacity } : {};
}

function canaryOf({ canaryPercent, stableVersion }: ModelConfig) {
  return canaryPercent > 0 ? { canary: { stable_version: String(stableVersion), percent: canaryPercent } } : {};
}

/** One entry of var.model_versions, in Terraform's own words. */
export function entryOf(model: ModelConfig) {
  return {
    ...imageOf(model),
    ...fileOf(model),
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
  };
}
