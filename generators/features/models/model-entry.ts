import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import { hasOwnPeaks } from "@/generators/config/facts/warmth";
import type { ModelConfig } from "@/generators/config/options/models.schema";
import type { StackConfig } from "@/generators/config/stack";
import { fieldAt } from "@/generators/parts/variables/limits";
import { snake } from "@/generators/parts/variables/names";

/** What a version may leave out: the type of var.model_versions then gives it the field's own default. */
export const optionalFields = [
  "memoryMb",
  "timeoutSeconds",
  "architecture",
  "ephemeralStorageMb",
  "logLevel",
  "provisionedConcurrency",
  "reservedConcurrency",
  "minCapacity",
  "maxCapacity",
] as const;

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

/** Absent: each schedule's own minimum. */
function peakOf({ peakMinCapacity }: ModelConfig, config: StackConfig) {
  return hasOwnPeaks(config) && peakMinCapacity > 0 ? { peak_min_capacity: peakMinCapacity } : {};
}

function canaryOf({ canaryPercent, stableVersion }: ModelConfig) {
  return canaryPercent > 0 ? { canary: { stable_version: String(stableVersion), percent: canaryPercent } } : {};
}

/** Absent: no call of the split. */
function shareOf({ splitPercent }: ModelConfig, config: StackConfig) {
  return splitsTraffic(config) ? { split_percent: splitPercent } : {};
}

/** One entry of var.model_versions, in Terraform's own words. */
export function entryOf(model: ModelConfig, config: StackConfig) {
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
    ...peakOf(model, config),
    ...canaryOf(model),
    ...shareOf(model, config),
    ...environmentOf(model),
  };
}

/** The same entry without what the type of the variable gives it in any case. */
export function shortEntryOf(model: ModelConfig, config: StackConfig) {
  const initialOf = new Map(optionalFields.map((path) => [snake(path), fieldAt(`models.${path}`).initial] as const));
  return Object.fromEntries(
    Object.entries(entryOf(model, config)).filter(([key, value]) => initialOf.get(key) !== value),
  );
}
