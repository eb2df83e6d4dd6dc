import { describe, expect, it } from "vitest";
import type { StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { impliedState } from "@/generators/testing/implied/implied-state";
import { matrix } from "@/generators/testing/matrix/matrix-configs";
import { withLongestNames } from "./longest-names";
import { type PolicyLength, policyLengths } from "./policy-lengths";

const models = Array.from({ length: 10 }, (_, at) => ({
  name: `v${at}`,
  imageTag: `version-${at}`,
  reservedConcurrency: 100,
}));

/** As many versions as there may be, and whatever adds statements. */
const base = {
  region: "ap-southeast-1",
  regionMode: "generate-provider",
  models,
  scaling: { accountConcurrency: 2000, schedules: [{ name: "open" }] },
  access: { rolePath: "/workloads/", monitoringPermissionSets: ["OnCall"] },
  network: { nat: "per-zone" },
  firewall: { rateLimit: 1_000_000, allowedCidrs: ["9.9.9.0/24"] },
  encryption: { keys: "per-service" },
  storage: { backupVault: { lock: "governance" } },
  domain: { name: "fraud.north-bank.com", zone: "create", zoneName: "north-bank.com" },
  alerts: { emails: ["oncall@north-bank.com"], infoEmails: ["noc@north-bank.com"] },
  backend: {
    bucket: "north-bank-state",
    region: "ap-southeast-1",
    kmsKeyId: "arn:aws:kms:ap-southeast-1:210987654321:alias/state",
    lockTable: "locks",
  },
} satisfies StackInput;

const deployRoleArn = "arn:aws:iam::210987654321:role/deploy";
const connectionArn = "arn:aws:codeconnections:us-east-1:210987654321:connection/01234567-89ab-cdef-0123-456789abcdef";

function lengthsOf(input: StackInput): readonly PolicyLength[] {
  return policyLengths(impliedState(withLongestNames(configOf(input))).resources);
}

function tooLong(lengths: readonly PolicyLength[]): readonly PolicyLength[] {
  return lengths.filter(({ length, max }) => length > max);
}

describe("policies at the longest names", () => {
  it.each<[string, StackInput]>([
    ["GitHub", { ...base, pipeline: { kind: "github", repository: "bank/models", deployRoleArn } }],
    [
      "CodePipeline",
      { ...base, pipeline: { kind: "codepipeline", repository: "bank/models", connectionArn, deployRoleArn } },
    ],
    ["a private API", { ...base, domain: null, api: { endpoint: "private", callerCidrs: ["10.0.0.0/8"] } }],
  ])("stay within what AWS takes with ten versions: %s", (_what, input) => {
    const lengths = lengthsOf(input);
    expect(tooLong(lengths)).toEqual([]);
    const reads = lengths.find(({ of }) => of === "aws_iam_role.plan inline");
    expect((reads?.length ?? 0) > 5000).toBe("pipeline" in input);
  });

  it.each(matrix)("stay within it in every configuration of the matrix: %s", (_what, config) => {
    const lengths = policyLengths(impliedState(withLongestNames(config)).resources);
    expect(lengths.filter(({ length }) => length > 0).length).toBeGreaterThan(10);
    expect(tooLong(lengths)).toEqual([]);
  });
});

it("counts what is inside of a role together", () => {
  const policy = (Sid: string) => JSON.stringify({ Statement: [{ Sid }] });
  const made = (type: string, name: string, values: object) => ({
    address: `${type}.${name}`,
    type,
    name,
    values: { ...values },
  });
  const lengths = policyLengths([
    made("aws_iam_role", "one", { name: "one", assume_role_policy: policy("t".repeat(2_048)) }),
    made("aws_iam_role_policy", "first", { role: "one", policy: policy("a".repeat(5_000)) }),
    made("aws_iam_role_policy", "second", { role: "one", policy: policy("b".repeat(5_200)) }),
    made("aws_iam_role_policy", "other", { role: "two", policy: policy("c".repeat(10)) }),
  ]);
  expect(tooLong(lengths).map(({ of }) => of)).toEqual(["aws_iam_role.one", "aws_iam_role.one inline"]);
});
