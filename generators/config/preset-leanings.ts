import { isRecord, memberOf } from "@/lib/json/value-at";
import type { StackConfig } from "./stack";

/** What one may lean to; the leanings of an axis exclude each other, those of different axes never touch the same field. */
export const axes = ["cost", "latency", "security", "compliance"] as const;
export type Axis = (typeof axes)[number];

/** A few fields that belong together, to be laid over any configuration. */
export interface Leaning {
  readonly id: string;
  readonly axis: Axis;
  readonly title: string;
  readonly summary: string;
  /** Dotted paths into the configuration; `models.*` stands for every version. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}

/** In the order of the axes, the default of each first. */
export const leanings: readonly Leaning[] = [
  {
    id: "cost-ready",
    axis: "cost",
    title: "Survives a zone outage",
    summary: "Three zones, five warm environments per version.",
    settings: {
      "network.zones": 3,
      "network.nat": "none",
      "models.*.provisionedConcurrency": 5,
      "models.*.minCapacity": 5,
      "observability.traceSampling": 0.05,
    },
  },
  {
    id: "cost-lean",
    axis: "cost",
    title: "Lowest cost",
    summary: "Two zones, one warm environment per version, few traces.",
    settings: {
      "network.zones": 2,
      "network.nat": "none",
      "models.*.provisionedConcurrency": 1,
      "models.*.minCapacity": 1,
      "observability.traceSampling": 0.01,
    },
  },
  {
    id: "latency-usual",
    axis: "latency",
    title: "Under 100 ms",
    summary: "2 GB per environment, scaled out at 70 % in use.",
    settings: {
      "models.*.memoryMb": 2048,
      "models.*.timeoutSeconds": 10,
      "scaling.targetUtilization": 0.7,
      "alerts.latencyMs": 100,
    },
  },
  {
    id: "latency-tight",
    axis: "latency",
    title: "Under 50 ms",
    summary: "4 GB and so twice the CPU, scaled out at half in use, slow calls given up early.",
    settings: {
      "models.*.memoryMb": 4096,
      "models.*.timeoutSeconds": 3,
      "scaling.targetUtilization": 0.5,
      "alerts.latencyMs": 50,
    },
  },
  {
    id: "security-usual",
    axis: "security",
    title: "Keys and a firewall",
    summary: "API keys, AWS's managed rules, one key for everything at rest.",
    settings: {
      "api.authorization": "api-key",
      "firewall.anonymousIp": "off",
      "encryption.keys": "one",
      "encryption.deletionWindowDays": 30,
    },
  },
  {
    id: "security-strict",
    axis: "security",
    title: "Signed calls only",
    summary: "IAM signatures beside API keys, anonymous addresses blocked, a key of its own for each service.",
    settings: {
      "api.authorization": "api-key-and-iam",
      "firewall.anonymousIp": "block",
      "encryption.keys": "per-service",
      "encryption.deletionWindowDays": 30,
    },
  },
  {
    id: "compliance-year",
    axis: "compliance",
    title: "A year of evidence",
    summary: "Logs for a year, all traffic logged, backups, secrets restorable for a week.",
    settings: {
      "observability.logRetentionDays": 365,
      "network.flowLogs": "ALL",
      "storage.backup": true,
      "encryption.secretRecoveryDays": 7,
    },
  },
  {
    id: "compliance-seven-years",
    axis: "compliance",
    title: "Seven years of evidence",
    summary: "Logs for seven years, all traffic logged, backups, secrets restorable for a month.",
    settings: {
      "observability.logRetentionDays": 2557,
      "network.flowLogs": "ALL",
      "storage.backup": true,
      "encryption.secretRecoveryDays": 30,
    },
  },
];

function setAt(value: unknown, [step, ...rest]: readonly string[], setting: unknown): unknown {
  if (step === undefined) return setting;
  if (step === "*") return Array.isArray(value) ? value.map((item) => setAt(item, rest, setting)) : value;
  return { ...(isRecord(value) && value), [step]: setAt(memberOf(value, step), rest, setting) };
}

function valuesAt(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined) return [value];
  if (step === "*") return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  return isRecord(value) ? valuesAt(memberOf(value, step), rest) : [];
}

/** The configuration with the leaning's fields; whether it holds is for `checkConfig` to say. */
export function applyLeaning(config: StackConfig, { settings }: Leaning): unknown {
  return Object.entries(settings).reduce<unknown>(
    (all, [path, setting]) => setAt(all, path.split("."), setting),
    config,
  );
}

/** Whether the configuration has every field as the leaning sets it. */
export function leansTo(config: StackConfig, { settings }: Leaning): boolean {
  return Object.entries(settings).every(([path, setting]) =>
    valuesAt(config, path.split(".")).every((value) => value === setting),
  );
}
