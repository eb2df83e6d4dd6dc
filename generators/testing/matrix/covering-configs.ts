import { createRequire } from "node:module";
import { configFields } from "@/generators/config/config-fields";
import type { StackConfig, StackInput } from "@/generators/config/stack";
import type { ConfigField, FieldPath } from "@/generators/schema/fields";
import { variantsOf } from "@/generators/schema/variants";
import { withValue } from "@/generators/schema/with-value";
import { mended } from "@/generators/testing/arbitrary-config";
import { configOf } from "@/generators/testing/config-of";
import { valueAt } from "@/lib/json/value-at";

// Safe: the package is CommonJS whose names Node cannot list; its own types say what it holds.
const { make, criteria } = createRequire(import.meta.url)("covertable") as typeof import("covertable");

const connectionArn = "arn:aws:codeconnections:us-east-1:210987654321:connection/01234567-89ab-cdef-0123-456789abcdef";

/** Every group that may be absent is there, and every list has an entry, so that each option has a place. */
const base: StackInput = {
  access: { permissionsBoundaryArn: "arn:aws:iam::210987654321:policy/boundary", rolePath: "/workloads/" },
  models: [
    { name: "v1", reservedConcurrency: 200, splitPercent: 80, environment: [{ name: "THRESHOLD", value: "0.9" }] },
    { name: "v2", imageTag: "v2-1.0.0", splitPercent: 20 },
  ],
  scaling: { schedules: [{ name: "open" }] },
  api: { health: {}, split: {}, callerCidrs: ["10.0.0.0/8"], requestSchema: '{"type":"object"}' },
  usagePlans: [{ name: "gold", rateLimit: 100, keys: ["gold", "partner"], perMethod: {} }],
  domain: {
    name: "fraud.north-bank.com",
    zone: "create",
    zoneName: "north-bank.com",
    extraNames: ["score.north-bank.com"],
    mutualTls: { truststoreUri: "s3://north-bank-trust/callers.pem" },
  },
  firewall: { rateLimit: 1_000_000, countries: ["DE"], allowedCidrs: ["9.9.9.0/24"], blockedCidrs: ["8.8.8.0/24"] },
  network: { extraEndpoints: ["sqs"] },
  alerts: { emails: ["oncall@north-bank.com"], infoEmails: ["noc@north-bank.com"] },
  pipeline: { repository: "bank/models", connectionArn, deployRoleArn: "arn:aws:iam::210987654321:role/deploy" },
  backend: {
    bucket: "north-bank-state",
    kmsKeyId: "arn:aws:kms:us-east-1:210987654321:alias/state",
    lockTable: "locks",
  },
  tags: [{ key: "CostCentre", value: "42" }],
};

interface Factor {
  readonly path: FieldPath;
  readonly values: readonly unknown[];
}

function vault(lock: string) {
  return { keepDays: 35, lock, minDays: 7, maxDays: 365, graceDays: 14 };
}

function existing(reach: string) {
  return { vpcId: "vpc-0a1b2c3d", subnetIds: ["subnet-0a1b2c3d", "subnet-1a2b3c4d"], reach };
}

/** What may be absent as a whole; set last, because the fields inside go with it. */
const absences: readonly Factor[] = [
  { path: ["access", "permissionsBoundaryArn"], values: ["there", ""] },
  { path: ["access", "monitoringPermissionSets"], values: [[], ["OnCall"]] },
  { path: ["access", "rolePath"], values: ["there", "/"] },
  { path: ["models", 0, "provisionedConcurrency"], values: [5, 0] },
  { path: ["models", 0, "canaryPercent"], values: [0, 10] },
  { path: ["api", "health"], values: ["there", null] },
  { path: ["api", "split"], values: ["there", null] },
  { path: ["usagePlans", 0, "perMethod"], values: ["there", null] },
  { path: ["usagePlans", 0, "keys"], values: ["there", []] },
  { path: ["scaling", "schedules"], values: ["there", []] },
  { path: ["domain", "mutualTls"], values: ["there", null] },
  { path: ["domain", "extraNames"], values: ["there", []] },
  { path: ["domain"], values: ["there", null] },
  { path: ["firewall", "allowedCidrs"], values: ["there", []] },
  { path: ["firewall", "blockedCidrs"], values: ["there", []] },
  { path: ["storage", "backupVault"], values: [null, vault("none"), vault("governance"), vault("compliance")] },
  { path: ["network", "existing"], values: [null, existing("endpoints"), existing("make"), existing("route")] },
  { path: ["network", "extraEndpoints"], values: ["there", []] },
  { path: ["alerts", "infoEmails"], values: ["there", []] },
  { path: ["backend"], values: ["there", null] },
];

/** The second version is there for the split; what the first one is set to is enough. */
function isChosen({ path, spec }: ConfigField): boolean {
  return (spec.kind === "choice" || spec.kind === "switch") && !(path[0] === "models" && path[1] === 1);
}

const start = configOf(base);

/** Every choice and switch with each of its values, of numbers that are chosen the ends. */
const factors: readonly Factor[] = [
  ...configFields(start)
    .filter(isChosen)
    .map((field) => ({ path: field.path, values: [field.value, ...variantsOf(field)] })),
  ...absences,
];

function place(config: unknown, { path }: Factor, value: unknown): unknown {
  const isGone = path.some((_, at) => valueAt(config, path.slice(0, at)) === null);
  return value === "there" || isGone ? config : withValue(config, path, value);
}

type Row = readonly number[];

function configOfRow(row: Row): StackConfig | undefined {
  return mended(
    factors.reduce<unknown>((input, factor, at) => place(input, factor, factor.values[row[at] ?? 0]), start),
  );
}

/** Rows in which each value of an option meets each value of every other. */
function rows(): readonly Row[] {
  const indices = factors.map(({ values }) => values.map((_, at) => at));
  return make(indices, { seed: "stack", criterion: criteria.simple });
}

/** Configurations in which any two values of two options meet, as far as the rules let them. */
export function coveringConfigs(): readonly StackConfig[] {
  return rows()
    .map(configOfRow)
    .filter((config) => config !== undefined);
}

/** Every number at its lower limit, every number at its upper one, each as far as the rules let it. */
export function limitConfigs(): readonly StackConfig[] {
  const numbers = configFields(start).flatMap(({ path, spec }) => (spec.kind === "number" ? [{ path, spec }] : []));
  const ends = (["min", "max"] as const).map((end) =>
    mended(
      numbers.reduce<unknown>(
        (input, { path, spec }) => withValue(input, path, spec.limits[end] ?? valueAt(input, path)),
        start,
      ),
    ),
  );
  return ends.filter((config) => config !== undefined);
}
