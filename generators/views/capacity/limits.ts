import type { StackConfig } from "@/generators/config/stack";
import { thousands } from "@/lib/text/thousands";
import type { Load } from "./load";
import { gatewayQuota, quotas } from "./quotas";

/** Something that ends a peak, and the rate at which it does. */
export interface Limit {
  readonly what: string;
  /** Requests a second, of all callers together, that pass. */
  readonly allows: number;
  readonly why: string;
  readonly source: string;
  /** The option that moves it; none where AWS raises it on request. */
  readonly path?: readonly (string | number)[];
}

const LAMBDA = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html";
const THROTTLE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";

/** Requests a second that so many environments serve. */
export function servedBy(environments: number, { durationMs }: Load): number {
  return Math.floor(environments * Math.min(1000 / durationMs, quotas.requestsPerEnvironment.value));
}

/** What ends a peak before it reaches a function. */
export function gatewayLimits({ region, api, usagePlans }: StackConfig): readonly Limit[] {
  const account = gatewayQuota(region);
  const limits: Limit[] = [
    {
      what: "API Gateway, all APIs of the account",
      allows: account.value,
      why: `the quota of ${region} unless AWS raised it`,
      source: account.source,
    },
    {
      what: "Throttle of the stage",
      allows: api.rateLimit,
      why: `a burst of ${thousands(api.burstLimit)} besides`,
      source: THROTTLE,
      path: ["api", "rateLimit"],
    },
  ];
  if (api.authorization === "iam") return limits;
  const keys = usagePlans.map((plan) => ({ plan, count: Math.max(1, plan.keys.length) }));
  return [
    ...limits,
    {
      what: "Throttles of the usage plans",
      allows: keys.reduce((sum, { plan, count }) => sum + plan.rateLimit * count, 0),
      why: keys.map(({ plan, count }) => `${plan.name}: ${count} × ${thousands(plan.rateLimit)}`).join(", "),
      source: THROTTLE,
      path: ["usagePlans"],
    },
  ];
}

function functionLimits({ models, scaling }: StackConfig, at: number, load: Load): readonly Limit[] {
  const reserved = models[at]?.reservedConcurrency ?? 0;
  return [
    {
      what: "Reserved concurrency of the version",
      allows: servedBy(reserved, load),
      why: `${thousands(reserved)} environments, ${callsOf(load)} each`,
      source: LAMBDA,
      path: ["models", at, "reservedConcurrency"],
    },
    {
      what: "Concurrency of the account, all functions",
      allows: servedBy(scaling.accountConcurrency, load),
      why: `${thousands(scaling.accountConcurrency)} environments, ${callsOf(load)} each`,
      source: LAMBDA,
      path: ["scaling", "accountConcurrency"],
    },
    {
      what: "Clients of the file system",
      allows: servedBy(quotas.fileSystemClients.value, load),
      why: "each environment mounts it",
      source: quotas.fileSystemClients.source,
    },
  ];
}

function callsOf({ durationMs }: Load): string {
  const served = Math.min(1000 / durationMs, quotas.requestsPerEnvironment.value);
  return `${Number(served.toPrecision(2))} requests a second`;
}

/** All that ends a peak to one version, what ends it first before what ends it later. */
export function limitsOf(config: StackConfig, at: number, load: Load): readonly Limit[] {
  return [...gatewayLimits(config), ...functionLimits(config, at, load)].toSorted((a, b) => a.allows - b.allows);
}
