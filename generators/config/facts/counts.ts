import type { StackConfig } from "../options/stack-options";
import { needsKey } from "./authorization";
import { countsByKey } from "./caller-rate";
import { derivedEndpoints } from "./derived-endpoints";
import { keyLabels } from "./key-uses";
import { makesEndpoints, zoneCount } from "./network";

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** NAT gateways, each with a public address. */
export function gatewayCount({ network }: StackConfig): number {
  return { none: 0, single: 1, "per-zone": network.zones }[network.nat];
}

/** Stages of the API: one per version, and the split's. */
export function stageCount({ api, models }: StackConfig): number {
  return models.length + (api.split ? 1 : 0);
}

/** Limits of the file system that an alarm watches. */
function storageAlarmCount({ storage }: StackConfig): number {
  return storage.throughputMode === "bursting" ? 2 : 1;
}

/** The certificate of a domain; behind an edge endpoint its metrics are in us-east-1, where the stack has no topic. */
export function watchesCertificate({ api, domain }: StackConfig): boolean {
  return domain !== null && api.endpoint !== "edge";
}

/** What a version has alarms for, and a router: whether some of it is warm. */
function watched({ api, models }: StackConfig): readonly { readonly provisionedConcurrency: number }[] {
  return api.split ? [...models, api.split] : models;
}

/**
 * Alarms of one version, or of a router (seven on the function, two of them for provisioned concurrency, four on the stage), one on the
 * firewall, and those on what the stack shares: the file system, each NAT gateway and the domain's certificate.
 */
export function alarmCount(config: StackConfig): number {
  const ofVersions = sum(watched(config).map(({ provisionedConcurrency }) => (provisionedConcurrency > 0 ? 11 : 9)));
  return ofVersions + 1 + storageAlarmCount(config) + gatewayCount(config) + Number(watchesCertificate(config));
}

/** Metrics that alarms watch, which is what they are billed by: the three rates of a version are made of two metrics each. */
export function alarmMetricCount(config: StackConfig): number {
  return alarmCount(config) + 3 * watched(config).length;
}

/**
 * Alarms that autoscaling makes for itself and the account pays for: a high and a low one for each policy, and with peaks a warm
 * version has a second policy, which scales in.
 * Source: https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html
 */
export function scalingAlarmCount({ models, scaling }: StackConfig): number {
  const warm = models.filter(({ provisionedConcurrency }) => provisionedConcurrency > 0).length;
  return 2 * warm * (scaling.schedules.length > 0 ? 2 : 1);
}

/** Interfaces of endpoints: each service has one per zone. */
export function endpointCount(config: StackConfig): number {
  const own = makesEndpoints(config) ? derivedEndpoints(config).length : 0;
  return (own + (config.api.endpoint === "private" ? 1 : 0)) * zoneCount(config);
}

/** Rules of the web ACL. */
export function firewallRuleCount(config: StackConfig): number {
  const { firewall } = config;
  const groups = [
    firewall.ipReputation,
    firewall.anonymousIp,
    firewall.commonRules,
    firewall.knownBadInputs,
    firewall.sqlInjection,
  ];
  const lists = [firewall.blockedCidrs.length > 0, firewall.allowedCidrs.length > 0, firewall.geoMode !== "off"];
  return (
    (countsByKey(config) ? 3 : 1) + groups.filter((group) => group !== "off").length + lists.filter(Boolean).length
  );
}

/** Customer-managed keys. */
export function keyCount(config: StackConfig): number {
  return keyLabels(config).length;
}

/** Secrets: one per API key. */
export function secretCount(config: StackConfig): number {
  return needsKey(config) ? sum(config.usagePlans.map(({ keys }) => Math.max(1, keys.length))) : 0;
}
