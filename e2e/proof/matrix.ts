import { presets, type StackConfig } from "@/generators";
import { configOf } from "@/generators/testing/config-of";

/** A configuration to prove, in an account of its own. */
export interface ProofCase {
  readonly name: string;
  readonly config: StackConfig;
}

const deployRoleArn = "arn:aws:iam::210987654321:role/delivery/fraud";
const connectionArn = "arn:aws:codeconnections:us-east-1:123456789012:connection/01234567-89ab-cdef-0123-456789abcdef";

/** Every option that adds resources and goes together with the others, switched on. */
const everything = configOf({
  regionMode: "generate-provider",
  access: {
    permissionsBoundaryArn: "arn:aws:iam::210987654321:policy/boundaries/workload",
    rolePath: "/workloads/fraud/",
    monitoringPermissionSets: ["OnCall", "ReadOnly"],
  },
  models: [
    { name: "v1", imageTag: "v1-1.0.0", peakMinCapacity: 30 },
    { name: "v2", imageTag: "v2-1.0.0", provisionedConcurrency: 0, canaryPercent: 12.5, stableVersion: 1 },
  ],
  api: {
    disableDefaultEndpoint: true,
    accessLogRetentionDays: 731,
    health: { rateLimit: 5, burstLimit: 5, cacheGb: 0.5 },
    requestSchema: '{"type":"object","required":["features"]}',
  },
  network: { nat: "per-zone", extraEndpoints: ["sqs"], zones: 2, flowLogRetentionDays: 400 },
  domain: {
    name: "fraud.bank-of-proof.io",
    zone: "create",
    zoneName: "bank-of-proof.io",
    extraNames: ["scoring.bank-of-proof.io"],
    mutualTls: { truststoreUri: "s3://bank-of-proof-truststore/callers.pem", truststoreVersion: "1" },
  },
  scaling: { schedules: [{ name: "open" }, { name: "weekend", days: "SAT", minCapacity: 5 }] },
  firewall: {
    anonymousIp: "count",
    geoMode: "block",
    countries: ["KP"],
    blockedCidrs: ["8.8.8.0/24"],
    allowedCidrs: ["9.9.9.0/24"],
    logRetentionDays: 545,
  },
  storage: { posixGroupId: 2000, rootPath: "/fraud/models", backupVault: { lock: "governance", keepDays: 60 } },
  usagePlans: [{ name: "gold", keys: ["gold", "partner-a"], perMethod: { rateLimit: 10 } }, { name: "silver" }],
  pipeline: { kind: "codepipeline", repository: "bank/models", connectionArn, deployRoleArn },
  backend: { bucket: "state-of-proof", region: "eu-west-1" },
  alerts: { infoEmails: ["noc@bank-of-proof.io"], routes: { blocked: "info", clientErrors: "nobody" } },
  tags: [{ key: "CostCentre", value: "42" }],
  encryption: { keys: "per-service", secretRecoveryDays: 0 },
});

/** No key, no way in from the internet, nothing kept warm, no flow log, in one file; and the throughput that one buys. */
const behindClosedDoors = configOf({
  layout: "single",
  regionMode: "generate-provider",
  models: [{ name: "v1", provisionedConcurrency: 0 }],
  api: { endpoint: "private", callerCidrs: ["10.0.0.0/8"], authorization: "iam" },
  network: { zones: 2, flowLogs: "off" },
  storage: { throughputMode: "provisioned", provisionedMibps: 256 },
});

const github = configOf({
  regionMode: "declare",
  api: { endpoint: "edge", health: {} },
  network: { nat: "single", zones: 2 },
  domain: { name: "fraud.bank-of-proof.io", zone: "external", extraNames: ["scoring.bank-of-proof.io"] },
  pipeline: { kind: "github", repository: "bank/models", deployRoleArn },
  backend: {
    bucket: "state-of-proof",
    kmsKeyId: "arn:aws:kms:us-east-1:210987654321:key/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901",
    lockTable: "locks-of-proof",
  },
});

const edge = configOf({
  regionMode: "generate-provider",
  api: { endpoint: "edge" },
  network: { zones: 2 },
  domain: { name: "fraud.bank-of-proof.io", zone: "create", zoneName: "bank-of-proof.io" },
});

/** Callers in two groups by a header, each of which meets one version; both on the smallest network. */
const split = configOf({
  regionMode: "generate-provider",
  models: [
    { name: "v1", imageTag: "v1-1.0.0", splitPercent: 90 },
    { name: "v2", imageTag: "v2-1.0.0", splitPercent: 10 },
  ],
  api: { split: { stickTo: "header" }, health: {} },
  network: { zones: 2 },
  domain: { name: "fraud.bank-of-proof.io", zone: "external", extraNames: ["scoring.bank-of-proof.io"] },
});

/** A VPC that was there before, in an account of the stand-in (standin/existing_network.py). */
const thereBefore = {
  vpcId: "vpc-0b4a1c0f5e7d9a213",
  subnetIds: ["subnet-0b4a1c0f5e7d9a21a", "subnet-0b4a1c0f5e7d9a21b"],
};

/** In a network of others, with endpoints of its own there, a key per service, and backups that nobody may delete. */
const existing = configOf({
  regionMode: "generate-provider",
  network: { existing: { ...thereBefore, reach: "make" }, zones: 2 },
  storage: { backupVault: { lock: "compliance", keepDays: 90, minDays: 30, graceDays: 3 } },
  pipeline: { kind: "github", repository: "bank/models", deployRoleArn },
  encryption: { keys: "per-service", secretRecoveryDays: 0 },
});

/** In a network of others, through the endpoints that are in it; each audience hears of something else. */
const guest = configOf({
  regionMode: "generate-provider",
  layout: "single",
  models: [{ name: "v1", imageTag: "v1-1.0.0", provisionedConcurrency: 0 }],
  network: { existing: { ...thereBefore, reach: "endpoints" }, zones: 2 },
  alerts: { infoEmails: ["noc@bank-of-proof.io"], routes: { keys: "nobody", limits: "info" } },
});

/** In a network of others that leads out; no backups, and nobody hears of keys. */
const routed = configOf({
  regionMode: "generate-provider",
  models: [{ name: "v1", imageTag: "v1-1.0.0" }],
  network: { existing: { ...thereBefore, reach: "route" }, zones: 2 },
  storage: { backup: false },
  alerts: { routes: { keys: "nobody" } },
});

const layouts = ["files", "single"] as const;

/** Every preset in both layouts, and the configurations that switch everything on: the longest first, so that nothing is waited for alone. */
export const allCases: readonly ProofCase[] = [
  { name: "everything", config: everything },
  ...presets.flatMap(({ id, config }) =>
    layouts.map((layout) => ({ name: `${id}-${layout}`, config: { ...config, layout } })),
  ),
  { name: "behind-closed-doors", config: behindClosedDoors },
  { name: "github", config: github },
  { name: "split", config: split },
  // For those who have the time: the same endpoint as above with records in Route 53, and networks of others.
  ...(process.env.PROOF_ALL
    ? [
        { name: "edge", config: edge },
        { name: "existing", config: existing },
        { name: "existing-endpoints", config: guest },
        { name: "existing-route", config: routed },
      ]
    : []),
];

const isOwnLayout = ({ name }: ProofCase): boolean =>
  presets.some(({ id, config }) => name === `${id}-${config.layout}`);

const covering: ReadonlySet<string> = new Set([
  "production-files",
  "private-only-files",
  "everything",
  "behind-closed-doors",
]);

/** What one starts with, and what together makes everything that any case makes, argument by argument (a test says so). */
export const applyCases: readonly ProofCase[] = process.env.PROOF_ALL
  ? allCases
  : allCases.filter(({ name }) => covering.has(name));

/** The others: formatted and valid, and held to their own tests. */
export const checkedCases: readonly ProofCase[] = allCases.filter((entry) => !applyCases.includes(entry));

/** Whose own tests, as their applies, wait for those who have the time: here Terraform says that they are valid. */
const validOnly: ReadonlySet<string> = new Set(["split"]);

/** Whether the bundle's own tests run over the same blocks in the preset's own layout, or where all is applied. They take minutes: Terraform plans the whole stack for each of their runs. */
export const isTestedElsewhere = (entry: ProofCase): boolean =>
  validOnly.has(entry.name) ||
  (!isOwnLayout(entry) && presets.some(({ id }) => layouts.some((layout) => entry.name === `${id}-${layout}`)));
