import { describe, expect, test } from "vitest";
import { type Bearing, type Decision, decide } from "./decide";
import { readPolicy } from "./policy-text";
import type { Call } from "./statement-applies";

const role = "arn:aws:iam::111122223333:role/carlos";
const object = "arn:aws:s3:::logs/carlos/1";
const call: Call = { caller: { kind: "role", arn: role }, action: "s3:GetObject", resource: object, context: {} };

function policy(...statements: readonly object[]) {
  return readPolicy(JSON.stringify({ Statement: statements }));
}

const allow = policy({ Effect: "Allow", Action: "s3:Get*", Resource: "arn:aws:s3:::logs/*" });
const deny = policy({ Effect: "Deny", Action: "*", Resource: "*" });
const other = policy({ Effect: "Allow", Action: "sqs:*", Resource: "*" });
const exceptDeletes = policy({ Effect: "Allow", NotAction: "s3:Delete*", NotResource: "arn:aws:s3:::secret/*" });
function lets(principal: unknown, effect = "Allow") {
  return policy({ Effect: effect, Principal: principal, Action: "*", Resource: "*" });
}
const root = { AWS: "arn:aws:iam::111122223333:root" };

/** The rows of AWS's flow charts: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html */
const cases: readonly (readonly [what: string, Partial<Bearing>, Decision])[] = [
  ["nothing", {}, "denied"],
  ["an identity that allows it", { identity: [allow] }, "allowed"],
  ["an identity that allows something else", { identity: [other] }, "denied"],
  ["what is excepted from neither actions nor resources", { identity: [exceptDeletes] }, "allowed"],
  ["one policy of two that denies", { identity: [allow, deny] }, "explicitly denied"],
  ["a resource that names the role", { resource: lets({ AWS: role }) }, "allowed"],
  ["a resource that names everybody", { resource: lets("*") }, "allowed"],
  ["a resource that leaves it to the account", { resource: lets(root) }, "denied"],
  ["a resource that names another account", { resource: lets({ AWS: "444455556666" }) }, "denied"],
  ["a resource that denies", { identity: [allow], resource: lets("*", "Deny") }, "explicitly denied"],
  ["a resource that names a service", { resource: lets({ Service: "lambda.amazonaws.com" }) }, "denied"],
  ["an identity beyond its boundary", { identity: [allow], boundary: other }, "denied"],
  ["an identity within its boundary", { identity: [allow], boundary: allow }, "allowed"],
  ["a boundary alone", { boundary: allow }, "denied"],
  ["a resource that names a role beyond its boundary", { resource: lets({ AWS: role }), boundary: other }, "denied"],
  ["a boundary that denies", { identity: [allow], boundary: deny }, "explicitly denied"],
  ["an endpoint that lets it pass", { identity: [allow], endpoint: lets("*") }, "allowed"],
  ["an endpoint for something else", { identity: [allow], endpoint: other }, "denied"],
  ["an endpoint that denies", { identity: [allow], endpoint: lets("*", "Deny") }, "explicitly denied"],
  [
    "a key that leaves it to the account, which allows it",
    { identity: [allow], resource: lets(root), resourceMustAllow: true },
    "allowed",
  ],
  [
    "a key that names nobody of the account",
    { identity: [allow], resource: lets({ AWS: "444455556666" }), resourceMustAllow: true },
    "denied",
  ],
  ["a key that leaves it to the account, which does not", { resource: lets(root), resourceMustAllow: true }, "denied"],
  ["a key that names the role", { resource: lets({ AWS: role }), resourceMustAllow: true }, "allowed"],
  [
    "another account's resource with one side's consent",
    { identity: [allow], resourceAccount: "444455556666" },
    "denied",
  ],
  [
    "another account's resource without the caller's consent",
    { resource: lets({ AWS: role }), resourceAccount: "444455556666" },
    "denied",
  ],
  [
    "another account's resource with both sides' consent",
    { identity: [allow], resource: lets(root), resourceAccount: "444455556666" },
    "allowed",
  ],
  [
    "everybody but the role",
    {
      resource: policy({ Effect: "Deny", NotPrincipal: { AWS: role }, Action: "*", Resource: "*" }),
      identity: [allow],
    },
    "allowed",
  ],
  [
    "everybody but somebody else",
    {
      resource: policy({ Effect: "Deny", NotPrincipal: { AWS: `${role}-2` }, Action: "*", Resource: "*" }),
      identity: [allow],
    },
    "explicitly denied",
  ],
];

describe("the answer to a call", () => {
  test.each(cases)("%s", (_, bearing, expected) => {
    expect(decide(call, { identity: [], resourceAccount: "111122223333", ...bearing })).toBe(expected);
  });

  test.each([
    [{ kind: "service", name: "lambda.amazonaws.com" }, { Service: "lambda.amazonaws.com" }, "allowed"],
    [{ kind: "service", name: "lambda.amazonaws.com" }, { Service: "ec2.amazonaws.com" }, "denied"],
    [{ kind: "service", name: "lambda.amazonaws.com" }, root, "denied"],
    [{ kind: "federated", provider: "arn:x" }, { Federated: "arn:x" }, "allowed"],
    [{ kind: "federated", provider: "arn:y" }, { Federated: "arn:x" }, "denied"],
  ] as const)("%j is named by %j: %s", (caller, principal, expected) => {
    const bearing = { identity: [], resource: lets(principal), resourceAccount: "111122223333" };
    expect(decide({ ...call, caller }, bearing)).toBe(expected);
  });
});
