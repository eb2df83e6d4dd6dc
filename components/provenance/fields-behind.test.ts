import { describe, expect, it } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { explanationOf } from "@/generators/views/provenance/explanation";
import { english } from "../words/english";
import { fieldsBehind } from "./fields-behind";

const explanation = explanationOf(defaultConfig);
const groupsOf = (address: string, line?: number) => {
  const block = explanation.blocks.find((one) => one.address === address);
  if (!block) throw new Error(`received no block ${address}, expected one`);
  const groups = fieldsBehind(explanation, block, line ?? block.from, english.why);
  return groups.map(({ title, fields }) => [title, fields.map(({ path }) => path.join("."))]);
};

describe("fieldsBehind", () => {
  it("tells the line from the rest of the block", () => {
    const [target] = explanation.blocks.flatMap(({ address, causes }) =>
      address === "aws_api_gateway_rest_api.inference" ? causes : [],
    );
    const groups = groupsOf("aws_api_gateway_rest_api.inference", target?.lines[0]);
    expect(groups[0]?.[0]).toBe("Behind this line");
    expect(groups[0]?.[1]).toContain(target?.path);
  });

  it("follows variables to their fields", () => {
    expect(groupsOf("aws_subnet.private")).toEqual([["Through var.vpc_cidr", ["network.cidr"]]]);
  });

  it("names entries instead of their list", () => {
    const paths = groupsOf("variable.alert_emails").flatMap(([, fields]) => fields);
    expect(paths).toContain("alerts.emails.0");
    expect(paths).not.toContain("alerts.emails");
  });

  it("has nothing to say where no field is behind", () => {
    expect(groupsOf("data.aws_caller_identity.current")).toEqual([]);
  });
});
