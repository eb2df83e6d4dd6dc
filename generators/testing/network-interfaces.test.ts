import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { presets } from "@/generators/config/presets";
import type { StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { fullestConfig } from "@/generators/testing/configs.examples";

const existing = { vpcId: "vpc-0a1b2c3d", subnetIds: ["subnet-0a1b2c3d", "subnet-1a2b3c4d"] };

const shapes: readonly (readonly [string, StackInput])[] = [
  ...presets.map(({ id, config }) => [id, config] as const),
  ["fullest", fullestConfig],
  ["in a network that is there", { network: { existing } }],
  ["in a network with its endpoints", { network: { existing: { ...existing, reach: "endpoints" } } }],
  ["in a network with its route", { network: { existing: { ...existing, reach: "route" } } }],
];

/** Blocks of a type by their label. */
function blocksOf(text: string, type: string): ReadonlyMap<string, string> {
  const found = text.matchAll(new RegExp(`^resource "${type}" "(\\w+)" {\n([\\s\\S]*?)^}`, "gm"));
  return new Map([...found].map(([, label = "", body = ""]) => [label, body]));
}

function dependenciesOf(block: string | undefined): readonly string[] {
  return /depends_on = \[([^\]]*)\]/.exec(block ?? "")?.[1]?.match(/[\w.]+/g) ?? [];
}

/**
 * Lambda removes the interfaces in the name of the function's role, some time after the function, and nothing else may:
 * https://repost.aws/knowledge-center/lambda-eni-find-delete
 */
describe("network interfaces of functions", () => {
  it.each(shapes)("can be removed for as long as they hold a security group, %s", (_, input) => {
    const text = generate(configOf(input))
      .flatMap((file) => (file.path.endsWith(".tf") ? [file.text] : []))
      .join("\n");
    const groups = blocksOf(text, "aws_security_group");
    const attached = [...blocksOf(text, "aws_lambda_function")].filter(([, body]) => body.includes("vpc_config {"));
    expect(attached.map(([label]) => label).sort()).toEqual(["loader", "model"]);
    for (const [label, body] of attached) {
      const role = /role += aws_iam_role\.(\w+)\.arn/.exec(body)?.[1];
      const group = /security_group_ids = \[aws_security_group\.(\w+)\.id\]/.exec(body)?.[1] ?? "";
      const permission = `aws_iam_role_policy_attachment.${role}_network`;
      expect(dependenciesOf(groups.get(group)), label).toContain(permission);
      expect(dependenciesOf(body), label).toEqual(
        expect.arrayContaining([
          permission,
          `aws_security_group_rule.${group}_storage`,
          "aws_efs_file_system_policy.models",
        ]),
      );
    }
  });
});
