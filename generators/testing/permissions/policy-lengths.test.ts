import { expect, it } from "vitest";
import type { StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { impliedState } from "@/generators/testing/implied/implied-state";
import { madeOf, textOf } from "./stack-policies";

const models = Array.from({ length: 10 }, (_, at) => ({
  name: `version-with-a-long-na-${at}`,
  imageTag: `version-${at}`,
  reservedConcurrency: 100,
}));

/** As many versions as there may be, the longest names, and whatever adds statements. */
const base = {
  project: `p${"rojectname".repeat(3)}`.slice(0, 24),
  environment: "environments",
  region: "ap-southeast-1",
  regionMode: "generate-provider",
  models,
  scaling: { accountConcurrency: 2000, schedules: [{ name: "open" }] },
  access: { rolePath: `/${"p".repeat(100)}/` },
  network: { nat: "per-zone" },
  firewall: { rateLimit: 1_000_000, allowedCidrs: ["9.9.9.0/24"] },
  encryption: { keys: "per-service" },
  storage: { backupVault: { lock: "governance" } },
  domain: { name: "fraud.north-bank.com", zone: "create", zoneName: "north-bank.com" },
  alerts: { emails: ["oncall@north-bank.com"], infoEmails: ["noc@north-bank.com"] },
  backend: {
    bucket: "b".repeat(63),
    key: "k".repeat(256),
    region: "ap-southeast-1",
    kmsKeyId: `arn:aws:kms:ap-southeast-1:210987654321:alias/${"a".repeat(250)}`,
    lockTable: "locks",
  },
} satisfies StackInput;

const deployRoleArn = "arn:aws:iam::210987654321:role/deploy";
const connectionArn = "arn:aws:codeconnections:us-east-1:210987654321:connection/01234567-89ab-cdef-0123-456789abcdef";

/** Characters without white space, as IAM counts them, of all policies inside a role. */
function lengthsOf(input: StackInput): Readonly<Record<string, number>> {
  const lengths: Record<string, number> = {};
  for (const one of madeOf(impliedState(configOf(input)).resources, "aws_iam_role_policy")) {
    const length = JSON.stringify(JSON.parse(textOf(one, "policy"))).length;
    lengths[one.name] = (lengths[one.name] ?? 0) + length;
  }
  return lengths;
}

/** 10,240 characters per role. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LIMIT = 10_240;

it.each<[string, StackInput]>([
  ["GitHub", { ...base, pipeline: { kind: "github", repository: "bank/models", deployRoleArn } }],
  [
    "CodePipeline",
    { ...base, pipeline: { kind: "codepipeline", repository: "bank/models", connectionArn, deployRoleArn } },
  ],
])("keeps the policies of each role within what IAM takes: %s", (_what, input) => {
  const lengths = lengthsOf(input);
  expect(lengths.plan).toBeGreaterThan(5000);
  expect(Object.entries(lengths).filter(([, length]) => length > LIMIT)).toEqual([]);
});
