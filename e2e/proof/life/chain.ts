import type { StackConfig } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";

/** A stack, and the changes it goes through, one after the other. */
export interface Chain {
  readonly name: string;
  readonly start: Start;
  readonly steps: readonly StackConfig[];
}

/** Stacks from which chains begin, so that several share the first apply. */
export type Start = "small" | "large";

const version = (name: string) => ({ name, imageTag: `${name}-1.0.0` });
export const [v1, v2, v3] = [version("v1"), version("v2"), version("v3")] as const;

export const shared = (...shares: readonly [number, number]) =>
  [v1, v2].map((one, at) => ({ ...one, splitPercent: shares[at] }));

/** Nothing of it stands in the way of being destroyed and made again. */
const untied = {
  encryption: { secretRecoveryDays: 0 },
  protection: { data: "never", logs: "never" },
  network: { zones: 2 },
} as const;

const connectionArn = "arn:aws:codeconnections:us-east-1:123456789012:connection/01234567-89ab-cdef-0123-456789abcdef";
const deployRoleArn = "arn:aws:iam::210987654321:role/deploy";
export const codepipeline = { kind: "codepipeline", repository: "bank/models", connectionArn, deployRoleArn };
export const github = { kind: "github", repository: "bank/models", deployRoleArn };
export const domain = { name: "fraud.bank-of-proof.io", zone: "create", zoneName: "bank-of-proof.io" };
export const gold = { name: "gold", keys: ["gold", "partner"] };
export const silver = { name: "silver" };

function merged(below: unknown, above: unknown): unknown {
  const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject(below) || !isObject(above)) return above;
  const names = [...new Set([...Object.keys(below), ...Object.keys(above)])];
  return Object.fromEntries(
    names.map((name) => [name, name in above ? merged(below[name], above[name]) : below[name]]),
  );
}

const inputs: Readonly<Record<Start, unknown>> = {
  small: { ...untied, models: [v1, v2] },
  large: {
    ...untied,
    models: [v1, v2],
    network: { zones: 2, nat: "per-zone" },
    api: { health: {} },
    usagePlans: [gold, silver],
    domain,
    scaling: { schedules: [{ name: "open" }] },
    pipeline: codepipeline,
    encryption: { secretRecoveryDays: 0, keys: "per-service" },
  },
};

/** What a chain begins with. */
export const starts: Readonly<Record<Start, StackConfig>> = {
  small: configOf(inputs.small),
  large: configOf(inputs.large),
};

/** A life from a start: what each step has beside it. */
export function chain(start: Start, name: string, ...steps: readonly unknown[]): Chain {
  return { name, start, steps: steps.map((step) => configOf(merged(inputs[start], step))) };
}
