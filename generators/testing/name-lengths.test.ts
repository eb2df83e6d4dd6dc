import { expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { stackInstances, stackModule } from "@/generators/bundle/stack-module";
import type { StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { nameLengths } from "@/lib/aws/name-lengths";

const connectionArn = "arn:aws:codeconnections:us-east-1:123456789012:connection/01234567-89ab-cdef-0123-456789abcdef";

/** As long as the form lets each name be. */
const longest: StackInput = {
  project: `p${"rojectname".repeat(3)}`.slice(0, 24),
  environment: "environments",
  models: [
    { name: `X_9${"-version".repeat(3)}`.slice(0, 24), splitPercent: 100 },
    { name: "v2", imageTag: "v2-1.0.0" },
  ],
  usagePlans: [{ name: `plan${"-name".repeat(6)}`.slice(0, 32), keys: [`key${"-name".repeat(6)}`.slice(0, 32)] }],
  scaling: { schedules: [{ name: `peak${"-name".repeat(6)}`.slice(0, 24) }] },
  api: { endpoint: "regional", health: {}, split: {} },
  firewall: { blockedCidrs: ["8.8.8.0/24"], allowedCidrs: ["9.9.9.0/24"] },
  alerts: { infoEmails: ["noc@bank.io"], routes: { blocked: "info" } },
  encryption: { keys: "per-service" },
  storage: { backupVault: {} },
  pipeline: { kind: "codepipeline", repository: "bank/models", connectionArn },
};

/** Text that is known before the apply; a name that AWS itself gives a part of is no one's to cut. */
function knownText(value: string | undefined): string | undefined {
  try {
    const parsed: unknown = JSON.parse(value ?? "");
    return typeof parsed === "string" ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function namesOf(input: StackInput) {
  const config = configOf(input);
  const instances = [...stackInstances(stackModule(config, generate(config))).values()];
  return Object.entries(nameLengths).flatMap(([path, { max }]) => {
    const [type, argument = ""] = path.split(".");
    const values = instances.filter((one) => one.type === type).map((one) => knownText(one.values.get(argument)));
    return values.flatMap((name) => (name === undefined ? [] : [{ path, max, name }]));
  });
}

function maxOf(path: string): number {
  return Object.entries(nameLengths).find(([known]) => known === path)?.[1].max ?? 0;
}

const name = "n".repeat(24 + 1 + 12);

/** Made by functions and expressions that the evaluation of a text does not follow; from the limits of their parts. */
const byHand: Readonly<Record<string, string>> = {
  "aws_api_gateway_api_key.name": `${name}-${"p".repeat(32)}-${"k".repeat(32)}`,
  "aws_appautoscaling_scheduled_action.name": `${name}-${"v".repeat(24)}-${"p".repeat(32)}-start`,
  "aws_secretsmanager_secret.name": `${"n".repeat(24)}/${"e".repeat(12)}/api-keys/${"p".repeat(32)}/${"k".repeat(32)}`,
  "aws_xray_sampling_rule.rule_name": `${name.slice(0, 23)}-${"0".repeat(8)}`,
};

it("keeps the longest names within what AWS takes, whatever makes them up", () => {
  const names = namesOf(longest);
  expect(names.filter((one) => one.name.length > one.max)).toEqual([]);
  expect(Object.entries(byHand).filter(([path, text]) => text.length > maxOf(path))).toEqual([]);
  const seen = [...names.map(({ path }) => path), ...Object.keys(byHand)];
  expect(Object.keys(nameLengths).filter((path) => !seen.includes(path))).toEqual([]);
});

it.each(["X_9", "v1", "A", "Fraud-V2"])("takes %s as the name of a version", (name) => {
  expect(namesOf({ models: [{ name }] }).map((one) => one.name)).toContain(`fraud-detector-prod-${name}`);
});
