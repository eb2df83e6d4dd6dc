import { refuse } from "@/generators/schema/field";
import { countsByKey, fastestCaller, RATE_WINDOW_SECONDS } from "../facts/caller-rate";
import { smallestForPeaks } from "../facts/warmth";
import type { StackConfig } from "../options/stack-options";
import { checkApi, checkDomain } from "./api-consistency";
import { checkBackups } from "./backup-consistency";
import { checkAccount, checkModels, checkUnique, type Refinement } from "./model-consistency";
import { checkNetwork } from "./network-consistency";
import { checkSplit } from "./split-consistency";

function checkSchedules(refinement: Refinement, config: StackConfig): void {
  const names = config.scaling.schedules.map(({ name }) => name);
  checkUnique(refinement, ["scaling", "schedules"], "name", "Schedule name", names, "schedule");
  const warm = config.models.filter(({ provisionedConcurrency }) => provisionedConcurrency > 0);
  if (warm.length === 0 && names.length > 0) {
    refuse(refinement, ["scaling", "schedules"], "Scheduled scaling", names, "none while no version is kept warm");
    return;
  }
  const smallest = smallestForPeaks(config);
  for (const [at, schedule] of config.scaling.schedules.entries()) {
    const path = ["scaling", "schedules", at] as const;
    if (schedule.start === schedule.end)
      refuse(refinement, [...path, "end"], "Peak ends", schedule.end, "a time other than the start");
    if (schedule.minCapacity > smallest) {
      refuse(
        refinement,
        [...path, "minCapacity"],
        "Minimum during peak",
        schedule.minCapacity,
        `at most the smallest autoscaling maximum, ${smallest}`,
      );
    }
  }
}

/** A limit per key below what a plan sells to one key blocks who keeps to the plan. */
function checkRate(refinement: Refinement, config: StackConfig): void {
  const fastest = fastestCaller(config);
  if (!fastest || !countsByKey(config) || config.firewall.rateLimit >= fastest.inWindow) return;
  const expected = `at least ${fastest.inWindow}: plan ${fastest.plan} lets one key send ${fastest.rateLimit} requests a second for ${RATE_WINDOW_SECONDS} seconds; or lower that plan's rate limit`;
  refuse(refinement, ["firewall", "rateLimit"], "Rate limit per caller", config.firewall.rateLimit, expected);
}

function checkFirewall(refinement: Refinement, config: StackConfig): void {
  const { firewall, api } = config;
  checkRate(refinement, config);
  if (firewall.geoMode !== "off" && api.endpoint === "private") {
    const expected = "off for a private endpoint: private addresses lie in no country";
    refuse(refinement, ["firewall", "geoMode"], "Countries", firewall.geoMode, expected);
  }
  if (firewall.geoMode !== "off" && firewall.countries.length === 0) {
    refuse(
      refinement,
      ["firewall", "countries"],
      "Country list",
      [],
      "at least one country while countries are restricted",
    );
  }
}

function checkPipeline(refinement: Refinement, { pipeline }: StackConfig): void {
  const needsRepository = pipeline.kind === "github" || pipeline.kind === "codepipeline";
  if (needsRepository && !pipeline.repository) {
    refuse(
      refinement,
      ["pipeline", "repository"],
      "Source repository",
      pipeline.repository,
      "owner/name for this kind of pipeline",
    );
  }
  if (pipeline.kind === "codepipeline" && !pipeline.connectionArn) {
    refuse(
      refinement,
      ["pipeline", "connectionArn"],
      "Connection ARN",
      pipeline.connectionArn,
      "the ARN of a connection for CodePipeline",
    );
  }
}

function checkAlerts(refinement: Refinement, { alerts }: StackConfig): void {
  const informs = Object.values(alerts.routes).includes("info");
  if (informs && alerts.infoEmails.length === 0) {
    const expected = "at least one address while alarms are sent there";
    refuse(refinement, ["alerts", "infoEmails"], "Low-priority email", [], expected);
  }
}

function checkUsagePlans(refinement: Refinement, { usagePlans }: StackConfig): void {
  const names = usagePlans.map(({ name }) => name);
  checkUnique(refinement, ["usagePlans"], "name", "Plan name", names);
  for (const [at, { keys }] of usagePlans.entries()) {
    for (const [index, key] of keys.entries()) {
      if (keys.indexOf(key) < index)
        refuse(
          refinement,
          ["usagePlans", at, "keys", index],
          "Key name",
          key,
          "a name that no other key of the plan has",
        );
    }
  }
}

/** A bucket and the key of its objects lie in one Region. https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html */
function checkBackend(refinement: Refinement, { backend }: StackConfig): void {
  const of = backend?.kmsKeyId.split(":")[3];
  if (!backend || !of || of === backend.region) return;
  const expected = `a key in the Region of the bucket, ${backend.region}`;
  refuse(refinement, ["backend", "kmsKeyId"], "State encryption key", backend.kmsKeyId, expected);
}

/** The rules that bind several fields; each names the field to change, what it holds and what is expected. */
export function checkConsistency(config: StackConfig, refinement: Refinement): void {
  checkModels(refinement, config);
  checkAccount(refinement, config);
  checkSchedules(refinement, config);
  checkUsagePlans(refinement, config);
  checkUnique(
    refinement,
    ["tags"],
    "key",
    "Tag key",
    // IAM tells no case apart: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html#id_tags_rules
    config.tags.map(({ key }) => key.toLowerCase()),
  );
  checkApi(refinement, config);
  checkSplit(refinement, config);
  checkDomain(refinement, config);
  checkAlerts(refinement, config);
  checkFirewall(refinement, config);
  checkNetwork(refinement, config);
  checkPipeline(refinement, config);
  checkBackups(refinement, config);
  checkBackend(refinement, config);
}
