import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import type { StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";

const connectionArn = "arn:aws:codeconnections:us-east-1:123456789012:connection/01234567-89ab-cdef-0123-456789abcdef";
const deployRoleArn = "arn:aws:iam::210987654321:role/delivery/fraud";

/** What the README hands to whoever makes the deploy role, and what the stack makes and attaches. */
function policiesOf(input: StackInput) {
  const files = generate(configOf({ backend: { bucket: "state-of-bank" }, ...input }));
  const stack = files.flatMap(({ path, text }) => (path.endsWith(".tf") ? [text] : [])).join("\n");
  const readme = files.find(({ path }) => path === "README.md")?.text ?? "";
  return {
    made: [...stack.matchAll(/resource "aws_iam_policy" [^{]+{\s+name\s+= "\$\{local\.name\}([^"]+)"/g)].map(
      ([, end]) => end,
    ),
    attached: [...stack.matchAll(/policy_arn = "?(\S+?)"?$/gm)].map(([, arn]) => arn?.split(/[/.]/).at(-1)),
    limits: /"iam:PolicyARN": \[([^\]]+)\]/.exec(readme)?.[1]?.match(/"[^"]+"/g) ?? [],
    resources: [...readme.matchAll(/"Resource": "([^"]+)"/g)].map(([, arn]) => arn),
    readme,
  };
}

const pipelines: readonly (readonly [string, StackInput["pipeline"]])[] = [
  ["codepipeline", { kind: "codepipeline", repository: "bank/models", connectionArn, deployRoleArn }],
  ["github", { kind: "github", repository: "bank/models", deployRoleArn }],
];

describe("the deploy role", () => {
  it.each(pipelines)(
    "of %s is told each managed policy that the stack makes or attaches, with its ARN",
    (_, pipeline) => {
      const { made, attached, limits, resources, readme } = policiesOf({
        pipeline,
        access: { rolePath: "/workloads/" },
      });
      expect(made).toEqual(["-plan-settings"]);
      expect(new Set(attached)).toEqual(new Set(["AWSLambdaENIManagementAccess", "arn"]));
      expect(limits).toEqual([
        '"arn:aws:iam::aws:policy/service-role/AWSLambdaENIManagementAccess"',
        '"arn:aws:iam::STACK_ACCOUNT:policy/workloads/fraud-detector-prod-plan-settings"',
      ]);
      expect(resources).toEqual([
        "arn:aws:iam::STACK_ACCOUNT:policy/workloads/fraud-detector-prod-plan-settings",
        "arn:aws:iam::STACK_ACCOUNT:role/workloads/fraud-detector-prod-*",
      ]);
      for (const action of [
        "CreatePolicyVersion",
        "SetDefaultPolicyVersion",
        "DeletePolicyVersion",
        "DetachRolePolicy",
      ])
        expect(readme).toContain(`"iam:${action}"`);
    },
  );

  it("is told nothing where no role applies", () => {
    const { limits } = policiesOf({ pipeline: { kind: "github", repository: "bank/models" } });
    expect(limits).toEqual([]);
  });
});
