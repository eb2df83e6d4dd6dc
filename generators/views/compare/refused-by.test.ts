import { expect, test } from "vitest";
import type { StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { compareConfigs } from "./compare-configs";

/** Why the change from one configuration to the other is refused at an address. */
function refusedAt(address: string, from: StackInput, to: StackInput): string | null | undefined {
  return compareConfigs(configOf(from), configOf(to)).resources.find((one) => one.address === address)?.refused;
}

const repository = "aws_ecr_repository.models";
const perService: StackInput = { encryption: { keys: "per-service" } };
const unprotected: StackInput = { protection: { data: "never" } };
const emptied: StackInput = { registry: { forceDelete: true } };

test.each<[string, string, StackInput, StackInput, RegExp | null]>([
  ["a repository that is protected", repository, {}, perService, /^Terraform refuses it: prevent_destroy /],
  [
    "a repository with its images",
    repository,
    unprotected,
    { ...unprotected, ...perService },
    /^AWS refuses it while it holds images: .* force_delete = true before this change\.$/,
  ],
  [
    "a repository that may go only with the change itself",
    repository,
    unprotected,
    { ...unprotected, ...perService, ...emptied },
    /^AWS refuses it while it holds images/,
  ],
  [
    "a repository that may go with its images",
    repository,
    { ...unprotected, ...emptied },
    { ...unprotected, ...emptied, ...perService },
    null,
  ],
  [
    "what is changed in place",
    "aws_iam_role_policy.monitoring",
    {},
    { models: [{ name: "v1", memoryMb: 4096 }] },
    null,
  ],
])("%s", (_, address, from, to, expected) => {
  const refused = refusedAt(address, from, to);
  if (expected === null) expect(refused).toBeNull();
  else expect(refused).toMatch(expected);
});
