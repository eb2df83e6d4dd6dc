import fc from "fast-check";
import { checkConfig, type StackConfig, type StackInput, stackConfigSchema } from "@/generators/config/stack";

/** Every field away from its default and every list with several entries, as a large bank would fill the form. */
export const fullestConfig: StackConfig = stackConfigSchema.parse({
  project: "card-fraud-scoring",
  environment: "staging",
  owner: "Real-time Risk & Payments Platform",
  version: "2.14.3",
  region: "eu-central-1",
  regionMode: "generate-provider",
  layout: "single",
  tags: ["CostCenter", "DataClass", "Compliance", "Team", "Service"].map((key, at) => ({
    key,
    value: `${key.toLowerCase()}-${4711 + at}`,
  })),
  models: ["v1", "v2", "v3-canary", "v4-shadow", "v5-lab"].map((name, at) => ({
    name,
    imageTag: `${name}-${at + 3}.${7 - at}.1`,
    memoryMb: 3008 + at * 512,
    timeoutSeconds: 3 + at,
    architecture: "arm64",
    ephemeralStorageMb: 1024 + at * 256,
    logLevel: "WARN",
    provisionedConcurrency: 25 + at * 10,
    reservedConcurrency: 400 + at * 50,
    minCapacity: 20 + at,
    maxCapacity: 300 + at * 20,
    ...(at === 4
      ? { provisionedConcurrency: 0, minCapacity: 5, maxCapacity: 50, canaryPercent: 12.5, stableVersion: 17 }
      : {}),
    environment: [
      { name: "SCORE_THRESHOLD", value: `0.${90 + at}` },
      { name: "FEATURE_SET", value: `features-2025-0${at + 1}` },
    ],
  })),
  scaling: {
    accountConcurrency: 20000,
    targetUtilization: 0.65,
    schedules: [
      { name: "us-open", start: "08:45", end: "16:45", timeZone: "America/New_York", minCapacity: 150 },
      { name: "london-open", start: "07:30", end: "10:00", timeZone: "Europe/London", minCapacity: 120 },
      { name: "weekend", days: "SAT-SUN", start: "10:00", end: "20:00", timeZone: "Asia/Tokyo", minCapacity: 40 },
    ],
  },
  api: {
    path: "score",
    authorization: "api-key-and-iam",
    rateLimit: 8000,
    burstLimit: 4000,
    health: { rateLimit: 25, burstLimit: 15, cacheGb: 0.5, cacheSeconds: 30 },
    accessLogRetentionDays: 3653,
    disableDefaultEndpoint: true,
  },
  usagePlans: ["trading", "retail-banking", "batch", "partners"].map((name, at) => ({
    name,
    rateLimit: 4000 - at * 900,
    burstLimit: 2000 - at * 450,
    quotaLimit: 200000000 - at * 3000000,
    quotaPeriod: at % 2 === 0 ? "DAY" : "WEEK",
    keys: at === 0 ? ["trading", "desk-london", "desk-zurich"] : [],
    perMethod: at === 1 ? { rateLimit: 700, burstLimit: 350 } : null,
  })),
  domain: {
    name: "scoring.risk.north-bank.com",
    zone: "create",
    zoneName: "risk.north-bank.com",
    extraNames: ["fraud.risk.north-bank.com"],
    mutualTls: { truststoreUri: "s3://north-bank-truststore/callers.pem", truststoreVersion: "3sL4kqtJlcpXroDTDmJ" },
  },
  firewall: {
    rateLimit: 150000,
    commonRules: "count",
    anonymousIp: "block",
    geoMode: "allow",
    countries: ["DE", "FR", "GB", "US", "CH", "NL"],
    allowedCidrs: ["198.18.0.0/15", "203.0.112.0/22"],
    blockedCidrs: ["100.64.0.0/10"],
    logRetentionDays: 731,
  },
  network: {
    cidr: "10.77.0.0/18",
    zones: 2,
    nat: "per-zone",
    flowLogs: "REJECT",
    flowLogRetentionDays: 400,
    extraEndpoints: ["sqs", "sts", "dynamodb-streams"],
  },
  storage: {
    throughputMode: "provisioned",
    provisionedMibps: 512,
    archiveAfterDays: 14,
    backup: false,
    mountPath: "/mnt/scoring",
    posixId: 1500,
    posixGroupId: 2500,
    rootPath: "/fraud/scoring",
  },
  encryption: { keys: "per-service", deletionWindowDays: 14, secretRecoveryDays: 30 },
  registry: { keepImages: 100, untaggedDays: 3, forceDelete: true },
  observability: { logRetentionDays: 2557, traceSampling: 0.02, traceReservoir: 10, dashboard: false },
  alerts: {
    emails: ["risk-oncall@north-bank.com", "ml-platform+alarms@north-bank.com", "noc@north-bank.com"],
    infoEmails: ["fraud-analytics@north-bank.com"],
    routes: { clientErrors: "info", blocked: "info", concurrency: "nobody" },
    latencyMs: 80,
    errorRatePercent: 0.5,
    clientErrorPercent: 5,
    serverErrorPercent: 0.2,
    concurrencyPercent: 75,
    blockedRequests: 2500,
    notifyRecovery: false,
  },
  pipeline: {
    kind: "codepipeline",
    repository: "north-bank/fraud-models",
    branch: "release/2.14",
    connectionArn: "arn:aws:codeconnections:eu-central-1:123456789012:connection/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
  },
  backend: {
    bucket: "north-bank-terraform-state",
    key: "fraud/staging.tfstate",
    region: "eu-central-1",
    lockTable: "north-bank-terraform-locks",
  },
});

const slug = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/);
const phrase = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9 &=%#+~?.-]{1,20}$/),
  fc.constantFrom("true", "1.0", "-", "~", "Größe 🚀", "null"),
);

const model = fc
  .record({
    name: slug,
    memoryMb: fc.integer({ min: 128, max: 10240 }),
    environment: fc.array(phrase, { maxLength: 3 }),
  })
  .map(({ environment, ...rest }) => ({
    ...rest,
    environment: environment.map((value, at) => ({ name: `KEY_${at}`, value })),
  }));

const input = fc.record(
  {
    project: slug,
    owner: phrase,
    version: fc.constantFrom("1", "1.0", "2.0.0-rc.1"),
    tags: fc.array(phrase, { maxLength: 3 }).map((values) => values.map((value, at) => ({ key: `Key.${at}`, value }))),
    models: fc.uniqueArray(model, { minLength: 1, maxLength: 6, selector: ({ name }) => name }),
    usagePlans: fc.uniqueArray(slug, { minLength: 1, maxLength: 3 }).map((names) => names.map((name) => ({ name }))),
    domain: fc.constantFrom(null, { name: "api.north-bank.com", zone: "create" as const, zoneName: "north-bank.com" }),
    alerts: fc
      .uniqueArray(slug, { minLength: 1, maxLength: 3 })
      .map((names) => ({ emails: names.map((name) => `${name}+a@north-bank.com`) })),
    storage: fc.record({ backup: fc.boolean(), posixId: fc.integer({ min: 1, max: 4294967295 }) }),
    observability: fc.record({ traceSampling: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0) }),
  },
  { requiredKeys: [] },
);

/** Valid configurations, with texts that links find hard. */
export const arbitraryConfig: fc.Arbitrary<StackConfig> = input
  .map((candidate: StackInput) => checkConfig(candidate))
  .filter((checked) => checked.ok)
  .map(({ config }) => config);
