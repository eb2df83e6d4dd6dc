import { describe, expect, it } from "vitest";
import { admits, demandsTls } from "./policy";

const policy = (...statements: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement: statements });
const service = (name: string) => ({ Service: name });
const decrypt = { Effect: "Allow", Principal: service("logs.amazonaws.com"), Action: "kms:Decrypt", Resource: "*" };

describe("admits", () => {
  it.each([
    ["the action itself", policy(decrypt), true],
    ["a pattern of actions", policy({ ...decrypt, Action: ["kms:D*"] }), true],
    ["one of several principals", policy({ ...decrypt, Principal: { Service: ["a", "logs.amazonaws.com"] } }), true],
    ["another action", policy({ ...decrypt, Action: "kms:Encrypt" }), false],
    ["another principal", policy({ ...decrypt, Principal: service("sns.amazonaws.com") }), false],
    ["a refusal", policy({ ...decrypt, Effect: "Deny" }), false],
    ["no policy", "", false],
  ])("judges %s", (_, json, expected) => {
    expect(admits(json, "logs.amazonaws.com", ["kms:Decrypt"])).toBe(expected);
  });

  it("wants every action", () => {
    expect(admits(policy(decrypt), "logs.amazonaws.com", ["kms:Decrypt", "kms:Encrypt"])).toBe(false);
  });
});

const deny = {
  Effect: "Deny",
  Principal: { AWS: "*" },
  Action: "*",
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};

describe("demandsTls", () => {
  it.each([
    ["refuses plain requests", policy(deny), true],
    ["refuses one caller only", policy({ ...deny, Principal: { AWS: "arn:aws:iam::1:role/x" } }), false],
    ["allows instead", policy({ ...deny, Effect: "Allow" }), false],
    [
      "has another condition",
      policy({ ...deny, Condition: { Bool: { "aws:MultiFactorAuthPresent": "false" } } }),
      false,
    ],
  ])("of a policy that %s", (_, json, expected) => {
    expect(demandsTls(json)).toBe(expected);
  });
});
