import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import { hasCanaries, hasColdVersions, hasOwnPeaks } from "@/generators/config/facts/warmth";
import type { StackConfig } from "@/generators/config/stack";
import { expectedOf, limitOn } from "@/generators/parts/variables/condition";
import {
  atLeastOne,
  attributesWithin,
  entriesReader,
  namesWithin,
  optionalAt,
  pairsOf,
} from "@/generators/parts/variables/entry-variable";
import { typeAt } from "@/generators/parts/variables/field-variable";
import { fieldAt } from "@/generators/parts/variables/limits";
import { camelKeys, snake } from "@/generators/parts/variables/names";
import type { StackVariable, Validation } from "@/generators/parts/variables/stack-variable";
import { expr } from "@/lib/hcl";
import { isObject, type JsonObject, type JsonValue } from "@/lib/permalink";
import { environmentWithin } from "./environment-limits";
import { entryOf, optionalFields, shortEntryOf } from "./model-entry";
import { shareLimits } from "./share-limits";

/** Type of each attribute of a version, with what it takes when it is left out. */
function attributeTypes(config: StackConfig) {
  return {
    image_tag: typeAt("models.imageTag"),
    image_digest: expr`optional(string)`,
    model_sha256: expr`optional(string)`,
    ...Object.fromEntries(optionalFields.map((field) => [snake(field), optionalAt(`models.${field}`)])),
    ...(hasOwnPeaks(config) ? { peak_min_capacity: expr`optional(number)` } : {}),
    ...(hasCanaries(config) ? { canary: expr`optional(object({ stable_version = string, percent = number }))` } : {}),
    ...(splitsTraffic(config) ? { split_percent: optionalAt("models.splitPercent") } : {}),
    environment: expr`optional(map(string), {})`,
  };
}

const versions = { name: "model_versions", path: "models", each: "model" };

const ownLimits: readonly Validation[] = [
  atLeastOne(versions.name, "version"),
  namesWithin(versions, "name", (words) => `Each version name becomes a stage name: ${words}.`),
  ...attributesWithin(versions, [
    { key: "imageTag" },
    { key: "imageDigest", orNull: true },
    { key: "modelSha256", orNull: true },
    { key: "memoryMb" },
    { key: "timeoutSeconds", note: "API Gateway gives up on a proxy integration after 29 seconds." },
    { key: "architecture" },
    { key: "ephemeralStorageMb" },
    { key: "logLevel" },
    { key: "provisionedConcurrency" },
    { key: "reservedConcurrency" },
    { key: "minCapacity" },
    { key: "maxCapacity" },
  ]),
  ...environmentWithin(versions.name),
];

const peakMinimum = fieldAt("models.peakMinCapacity");

const peakLimits: readonly Validation[] = [
  {
    condition: expr`alltrue([for model in values(var.model_versions) : ${limitOn(peakMinimum.limits, expr`coalesce(model.peak_min_capacity, 0)`)}])`,
    message: `peak_min_capacity must be ${expectedOf(peakMinimum.limits, peakMinimum.words)}.`,
  },
];

const stableVersion = fieldAt("models.stableVersion");

const stableVersionRule: Validation = {
  condition: expr`alltrue([
    for model in values(var.model_versions) :
    model.canary == null || try(floor(tonumber(model.canary.stable_version)) == tonumber(model.canary.stable_version) && ${limitOn(stableVersion.limits, expr`tonumber(model.canary.stable_version)`)}, false)
  ])`,
  message: `stable_version of a canary must be a whole number, ${expectedOf(stableVersion.limits, stableVersion.words)}.`,
};

const canaryRule: Validation = {
  comment: "Lambda takes no weights on an alias that has provisioned concurrency.",
  condition: expr`alltrue([
    for model in values(var.model_versions) :
    model.canary == null || model.provisioned_concurrency == 0 && try(model.canary.percent > 0 && model.canary.percent < 100, false)
  ])`,
  message: "A version with a canary needs provisioned_concurrency = 0 and a share between 0 and 100 percent.",
};

/** What autoscaling moves lies within its bounds, and those within the reservation. */
const bounds = expr`model.min_capacity >= 1 && model.min_capacity <= model.max_capacity && model.max_capacity <= model.reserved_concurrency`;

/** Where all versions are warm, each gets a configuration, and Lambda takes no 0 there. */
function provisioned(config: StackConfig): Validation {
  return hasColdVersions(config)
    ? {
        condition: expr`alltrue([for model in values(var.model_versions) : model.provisioned_concurrency <= model.reserved_concurrency])`,
        message: "provisioned_concurrency must not exceed reserved_concurrency.",
      }
    : {
        condition: expr`alltrue([for model in values(var.model_versions) : model.provisioned_concurrency >= 1 && model.provisioned_concurrency <= model.reserved_concurrency])`,
        message:
          "provisioned_concurrency must be at least 1 and not exceed reserved_concurrency; for a version with 0, generate anew.",
      };
}

/** What binds several attributes, and all versions together. */
function rules(config: StackConfig): readonly Validation[] {
  const splits = splitsTraffic(config);
  const reservations = splits
    ? expr`concat([100, var.traffic_split.reserved_concurrency], values(var.model_versions)[*].reserved_concurrency)`
    : expr`concat([100], values(var.model_versions)[*].reserved_concurrency)`;
  return [
    {
      condition: expr`alltrue([
      for model in values(var.model_versions) :
      ${hasColdVersions(config) ? expr`model.provisioned_concurrency == 0 || ${bounds}` : bounds}
    ])`,
      message: `1 <= min_capacity <= max_capacity <= reserved_concurrency must hold for every version${hasColdVersions(config) ? " with provisioned concurrency" : ""}.`,
    },
    ...(hasCanaries(config) ? [canaryRule, stableVersionRule] : []),
    provisioned(config),
    {
      comment: "Lambda refuses a reservation that leaves fewer than 100 unreserved executions in the account.",
      condition: expr`sum(${reservations}) <= var.account_concurrency_limit`,
      message: `The reserved concurrency of all versions${splits ? ", the router" : ""} and 100 unreserved executions must fit into account_concurrency_limit.`,
    },
  ];
}

function canaryOf(canary: JsonValue | undefined): JsonObject {
  return isObject(canary)
    ? { canaryPercent: canary.percent ?? null, stableVersion: Number(canary.stable_version) }
    : {};
}

function modelOf({ environment, canary, ...group }: JsonObject): JsonObject {
  const variables = pairsOf(environment, "name");
  return {
    ...camelKeys(group),
    ...canaryOf(canary),
    ...(variables === undefined ? {} : { environment: variables }),
  };
}

/** The map that functions, aliases, stages, scaling, alarms and dashboard iterate over. */
export const modelVariable: StackVariable = {
  name: versions.name,
  declare: (config) => ({
    description:
      "Model versions served side by side. The key is the API stage and the last part of the function's name.",
    type: expr`map(object(${attributeTypes(config)}))`,
    value: Object.fromEntries(config.models.map((model) => [model.name, entryOf(model, config)])),
    initial: Object.fromEntries(config.models.map((model) => [model.name, shortEntryOf(model, config)])),
    validations: [
      ...ownLimits,
      ...(hasOwnPeaks(config) ? peakLimits : []),
      ...rules(config),
      ...(splitsTraffic(config) ? shareLimits : []),
    ],
  }),
  read: entriesReader("models", modelOf),
};
