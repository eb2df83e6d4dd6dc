import { defaultConfig, type StackConfig, type StackInput, stackConfigSchema } from "./stack";

/** A named starting point: a whole, valid configuration. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly config: StackConfig;
}

function preset(id: string, title: string, summary: string, input: StackInput): Preset {
  return {
    id,
    title,
    summary,
    config: stackConfigSchema.parse(input),
  };
}

/** The first is the default configuration. */
export const presets: readonly Preset[] = [
  {
    id: "production",
    title: "Standard production",
    summary: "Two versions side by side in three zones, a year of logs, no way out to the internet.",
    config: defaultConfig,
  },
  preset("small-dev", "Small development", "One version, two zones, little concurrency, a month of logs.", {
    environment: "dev",
    models: [
      {
        name: "v1",
        imageTag: "v1-dev.1",
        memoryMb: 1024,
        logLevel: "DEBUG",
        provisionedConcurrency: 1,
        reservedConcurrency: 10,
        minCapacity: 1,
        maxCapacity: 2,
      },
    ],
    api: { rateLimit: 50, burstLimit: 25 },
    usagePlans: [{ name: "developers", rateLimit: 20, burstLimit: 10, quotaLimit: 20000, quotaPeriod: "DAY" }],
    network: { zones: 2, flowLogs: "REJECT" },
    storage: { backup: false },
    encryption: { deletionWindowDays: 7, secretRecoveryDays: 0 },
    registry: { keepImages: 5, forceDelete: true },
    observability: { logRetentionDays: 30, traceSampling: 1 },
    regionMode: "generate-provider",
  }),
  preset("trading-peaks", "High-throughput trading", "Three versions, warm before the bell, two tiers of callers.", {
    models: [
      {
        name: "v1",
        imageTag: "v1-4.2.0",
        memoryMb: 4096,
        timeoutSeconds: 3,
        provisionedConcurrency: 200,
        reservedConcurrency: 2000,
        minCapacity: 100,
        maxCapacity: 1500,
      },
      {
        name: "v2",
        imageTag: "v2-1.3.1",
        memoryMb: 4096,
        timeoutSeconds: 3,
        provisionedConcurrency: 100,
        reservedConcurrency: 1000,
        minCapacity: 50,
        maxCapacity: 800,
      },
      {
        name: "v3-canary",
        imageTag: "v3-0.9.0",
        memoryMb: 4096,
        timeoutSeconds: 3,
        architecture: "arm64",
        provisionedConcurrency: 20,
        reservedConcurrency: 300,
        minCapacity: 20,
        maxCapacity: 300,
      },
    ],
    scaling: {
      accountConcurrency: 10000,
      targetUtilization: 0.6,
      schedules: [
        { name: "us-open", start: "09:00", end: "16:30", timeZone: "America/New_York", minCapacity: 250 },
        { name: "london-open", start: "07:45", end: "09:30", timeZone: "Europe/London", minCapacity: 150 },
      ],
    },
    api: { rateLimit: 10000, burstLimit: 5000 },
    usagePlans: [
      { name: "trading-desk", rateLimit: 8000, burstLimit: 4000, quotaLimit: 500000000, quotaPeriod: "DAY" },
      { name: "batch", rateLimit: 500, burstLimit: 500, quotaLimit: 20000000, quotaPeriod: "DAY" },
    ],
    firewall: { rateLimit: 1000000 },
    storage: { throughputMode: "provisioned", provisionedMibps: 256, archiveAfterDays: 0 },
    alerts: { latencyMs: 80, errorRatePercent: 0.5 },
    observability: { logRetentionDays: 731, traceSampling: 0.01, traceReservoir: 5 },
  }),
  preset(
    "private-only",
    "Private and strict",
    "IAM-signed calls from two countries, anonymous addresses blocked, every log kept seven years.",
    {
      api: { authorization: "api-key-and-iam" },
      firewall: {
        anonymousIp: "block",
        geoMode: "allow",
        countries: ["US", "GB"],
      },
      network: { zones: 3, nat: "none" },
      encryption: { deletionWindowDays: 30, secretRecoveryDays: 30 },
      observability: { logRetentionDays: 2557 },
      alerts: { clientErrorPercent: 5, blockedRequests: 100 },
      regionMode: "declare",
    },
  ),
  preset("pilot", "One-version pilot", "The smallest stack that is still production-grade, deployed through SAM.", {
    environment: "pilot",
    models: [
      {
        name: "v1",
        imageTag: "v1-0.1.0",
        architecture: "arm64",
        provisionedConcurrency: 2,
        reservedConcurrency: 50,
        minCapacity: 2,
        maxCapacity: 20,
      },
    ],
    usagePlans: [{ name: "pilot", rateLimit: 50, burstLimit: 25, quotaLimit: 1000000 }],
    network: { zones: 2, nat: "single" },
    layout: "single",
    regionMode: "generate-provider",
    pipeline: { kind: "sam" },
  }),
];
