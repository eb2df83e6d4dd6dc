import { type Chain, chain, domain, gold, v1, v2, v3 } from "./chain";

/** What people change at once, because it came up in the same meeting. */
export const together: readonly Chain[] = [
  chain(
    "small",
    "backups move to a vault, and nobody hears of keys",
    { storage: { backupVault: { lock: "governance" } }, alerts: { routes: { keys: "nobody" } } },
    { storage: { backup: false } },
  ),
  chain(
    "small",
    "a second audience hears of backups and limits",
    { alerts: { infoEmails: ["noc@bank-of-proof.io"], routes: { backups: "info", limits: "info" } } },
    { alerts: { routes: { backups: "nobody" } } },
  ),
  chain(
    "small",
    "calls are signed, and ranges refused",
    { api: { authorization: "iam" }, firewall: { blockedCidrs: ["8.8.8.0/24"], anonymousIp: "block" } },
    {},
  ),
  chain(
    "small",
    "peaks of its own, in one file",
    {
      layout: "single",
      models: [v1, { ...v2, peakMinCapacity: 30 }],
      scaling: { schedules: [{ name: "open" }] },
    },
    { layout: "files" },
  ),
  chain(
    "small",
    "throughput is bought, and less is watched",
    {
      storage: { throughputMode: "provisioned", provisionedMibps: 128 },
      observability: { dashboard: false },
      alerts: { notifyRecovery: false },
    },
    {},
  ),
  chain(
    "small",
    "a boundary around roles, and who looks on",
    {
      access: {
        permissionsBoundaryArn: "arn:aws:iam::210987654321:policy/boundaries/workload",
        monitoringPermissionSets: ["OnCall"],
      },
      tags: [{ key: "CostCentre", value: "42" }],
    },
    {},
  ),
  chain(
    "small",
    "a domain with a probe, then ranges of callers",
    { domain, api: { health: {} } },
    { domain, api: { health: {} }, firewall: { allowedCidrs: ["9.9.9.0/24"] } },
  ),
  chain(
    "small",
    "one version grows, another cools, a third comes",
    { models: [{ ...v1, memoryMb: 3008 }, { ...v2, provisionedConcurrency: 0 }, v3] },
    { models: [v1, v3] },
  ),
  chain(
    "small",
    "a shape of requests, another throttle and a probe that is cached",
    {
      api: {
        requestSchema: '{"type":"object","required":["features"]}',
        rateLimit: 500,
        burstLimit: 250,
        health: { cacheGb: 0.5 },
      },
    },
    {},
  ),
  chain(
    "small",
    "a private door, and other retention",
    {
      api: { endpoint: "private", callerCidrs: ["10.0.0.0/8"] },
      observability: { logRetentionDays: 731 },
      usagePlans: [gold],
    },
    {},
  ),
];
