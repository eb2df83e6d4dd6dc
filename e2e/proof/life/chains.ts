import { type Chain, chain, codepipeline, domain, github, gold, shared, silver, v1, v2, v3 } from "./chain";
import { together } from "./chains-together";

export { type Chain, type Start, starts } from "./chain";

/** Lives: what comes and goes, by itself and together, in the orders that people take. */
export const chains: readonly Chain[] = [
  chain("small", "sizes, thresholds and times", {
    models: [
      { ...v1, memoryMb: 4096, timeoutSeconds: 5 },
      { ...v2, logLevel: "DEBUG" },
    ],
    network: { flowLogs: "REJECT" },
    alerts: { latencyMs: 80, emails: ["oncall@bank-of-proof.io"] },
    observability: { logRetentionDays: 731 },
  }),
  chain("small", "another range, path and plan", {
    network: { zones: 3, cidr: "10.60.0.0/16", nat: "single" },
    api: { path: "score" },
    usagePlans: [{ name: "gold" }],
  }),
  chain("small", "a version less, one more, other tags", {
    owner: "risk",
    models: [v1, { ...v3, architecture: "arm64" }],
    firewall: { geoMode: "allow", countries: ["US"] },
  }),
  chain("small", "a version comes, another goes", { models: [v1, v2, v3] }, { models: [v1, v3] }),
  chain("small", "a version goes and comes back", { models: [v1] }, {}),
  chain("small", "a version is renamed", { models: [v1, { ...v2, name: "v2b" }] }, {}),
  chain("small", "a version with capitals comes", { models: [v1, v2, { name: "X_9", imageTag: "X_9-1" }] }),
  chain("small", "the order of versions turns", { models: [v2, v1] }),
  chain("small", "an image is rolled, and back", { models: [v1, { ...v2, imageTag: "v2-1.1.0" }] }, {}),
  chain("small", "a version grows", { models: [v1, { ...v2, memoryMb: 4096, timeoutSeconds: 5 }] }, {}),
  chain("small", "another processor", { models: [v1, { ...v2, architecture: "arm64" }] }),
  chain(
    "small",
    "a canary is put out, and called back",
    { models: [v1, { ...v2, provisionedConcurrency: 0, canaryPercent: 10, stableVersion: 1 }] },
    { models: [v1, { ...v2, provisionedConcurrency: 0 }] },
  ),
  chain(
    "small",
    "a split is put in front, its shares move, and it goes",
    { api: { split: {} }, models: shared(90, 10) },
    { api: { split: { stickTo: "api-key" } }, models: shared(50, 50) },
    {},
  ),
  chain("small", "warm capacity goes and comes", { models: [v1, { ...v2, provisionedConcurrency: 0 }] }, {}),
  chain(
    "small",
    "NAT comes, one then several, and goes",
    { network: { nat: "single" } },
    { network: { nat: "per-zone" } },
    {},
  ),
  chain("small", "a zone comes", { network: { zones: 3 } }),
  chain("small", "another range", { network: { cidr: "10.60.0.0/16" } }),
  chain("small", "flow logs change and go", { network: { flowLogs: "REJECT" } }, { network: { flowLogs: "off" } }, {}),
  chain("small", "an endpoint comes and goes", { network: { extraEndpoints: ["sqs"] } }, {}),
  chain("small", "a domain comes and goes", { domain }, {}),
  chain(
    "small",
    "keys come with names, and go",
    { usagePlans: [gold] },
    { usagePlans: [gold, silver] },
    { usagePlans: [silver] },
  ),
  chain("small", "peaks come and go", { scaling: { schedules: [{ name: "open" }, { name: "late" }] } }, {}),
  chain("small", "another path, and a probe", { api: { path: "score", health: {} } }, {}),
  chain("small", "another kind of endpoint", { api: { endpoint: "edge" } }),
  chain(
    "small",
    "logs are kept longer, backups go",
    { observability: { logRetentionDays: 731 }, storage: { backup: false } },
    {},
  ),
  chain("small", "a key for each service", { encryption: { keys: "per-service" } }),
  chain(
    "small",
    "a pipeline of AWS comes, then GitHub's, and goes",
    { pipeline: codepipeline },
    { pipeline: github },
    {},
  ),
  chain("small", "another owner, another layout", { owner: "risk", layout: "single" }, { layout: "files" }),
  chain("small", "another project", { project: "card-fraud" }),
  chain("large", "the domain goes", { domain: null }, {}),
  chain("large", "a partner's key goes, plans turn", { usagePlans: [silver, { name: "gold", keys: ["gold"] }] }, {}),
  chain(
    "large",
    "the pipeline goes, then the peaks",
    { pipeline: { kind: "none" } },
    { pipeline: { kind: "none" }, scaling: { schedules: [] } },
  ),
  chain("large", "NAT goes, the probe goes", { network: { nat: "none" }, api: { health: null } }),
  chain("large", "one key for everything, mail for alarms", {
    encryption: { keys: "one" },
    alerts: { emails: ["oncall@bank-of-proof.io"] },
  }),
  ...together,
];
