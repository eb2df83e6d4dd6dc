import {
  alarmCount,
  endpointCount,
  firewallRuleCount,
  gatewayCount,
  keyCount,
  scalingAlarmCount,
  secretCount,
  stageCount,
} from "@/generators/config/facts/counts";
import { makesNetwork, zoneCount } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import { chapter, table } from "@/generators/parts/words/markdown";

interface Item {
  readonly what: string;
  readonly count: string;
  readonly option: string;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function warm({ models: all, scaling }: StackConfig): Item | false {
  const models = all.filter(({ provisionedConcurrency }) => provisionedConcurrency > 0);
  if (models.length === 0) return false;
  const gigabytes = sum(models.map(({ memoryMb, minCapacity }) => (memoryMb / 1024) * minCapacity));
  const peaks = scaling.schedules.length > 0 ? "; more during peak schedules" : "";
  return {
    what: "Provisioned concurrency",
    count: `${sum(models.map(({ minCapacity }) => minCapacity))} to ${sum(models.map(({ maxCapacity }) => maxCapacity))} environments, at least ${Number(gigabytes.toFixed(2))} GB${peaks}`,
    option: "`min_capacity`, `memory_mb`",
  };
}

function throughput({ storage }: StackConfig): Item | false {
  return (
    storage.throughputMode === "provisioned" && {
      what: "EFS provisioned throughput",
      count: `${storage.provisionedMibps} MiB/s`,
      option: "throughput mode",
    }
  );
}

function router({ api }: StackConfig): Item | false {
  const warm = api.split?.provisionedConcurrency ?? 0;
  return warm > 0 && { what: "Warm environments of the router", count: `${warm}`, option: "`traffic_split`" };
}

function cache(config: StackConfig): Item | false {
  const { api } = config;
  return (
    api.health !== null &&
    api.health.cacheGb > 0 && {
      what: `Stage caches of ${api.health.cacheGb} GB`,
      count: `${stageCount(config)}`,
      option: "health check",
    }
  );
}

function nat(config: StackConfig): Item | false {
  const count = gatewayCount(config);
  return count > 0 && { what: "NAT gateways, each with a public IPv4 address", count: `${count}`, option: "NAT" };
}

function byTheHour(config: StackConfig): readonly Item[] {
  const scaled = scalingAlarmCount(config);
  return [
    warm(config),
    router(config),
    endpointCount(config) > 0 && {
      what: "Interface endpoints",
      count: `${endpointCount(config)} (${endpointCount(config) / zoneCount(config)} services × ${zoneCount(config)} zones)`,
      option: makesNetwork(config) ? "`zone_count`" : "existing network",
    },
    nat(config),
    { what: "Web ACL and its rules", count: `1 and ${firewallRuleCount(config)}`, option: "rule groups" },
    keyCount(config) === 1
      ? { what: "KMS key", count: "1, plus its yearly rotations", option: "none" }
      : {
          what: "KMS keys",
          count: `${keyCount(config)}, plus their yearly rotations`,
          option: config.encryption.keys === "one" ? "`alerts.routes.keys`" : "keys per service",
        },
    secretCount(config) > 0 && { what: "Secrets", count: `${secretCount(config)}`, option: "one per key" },
    cache(config),
    {
      what: "CloudWatch alarms",
      count: `${alarmCount(config)}${scaled > 0 ? `, and ${scaled} that autoscaling makes` : ""}`,
      option: "one set per version",
    },
    config.observability.dashboard && { what: "CloudWatch dashboard", count: "1", option: "dashboard" },
    throughput(config),
    config.domain?.zone === "create" && { what: "Hosted zone", count: "1", option: "domain" },
    config.pipeline.kind === "codepipeline" && { what: "CodePipeline", count: "1", option: "pipeline" },
  ].filter((item): item is Item => typeof item === "object");
}

/** What costs money while nobody calls, with counts and no prices: those change and differ by Region. */
export function cost(config: StackConfig): string {
  return chapter(
    "What costs money while nobody calls",
    table(
      ["What", "How many", "Changed by"],
      byTheHour(config).map(({ what, count, option }) => [what, count, option]),
    ),
    `With the load come requests and duration of Lambda, API Gateway and WAF requests, EFS storage and reads${config.storage.backup ? ", backups" : ""}, ECR storage, logs (kept ${config.observability.logRetentionDays} days; the largest are the execution logs of API Gateway, at level INFO), detailed metrics of each method in each stage and traces. Prices: <https://calculator.aws>.`,
  );
}
