import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { defaultConfig } from "@/generators/config/stack";
import { explanationOf } from "@/generators/views/provenance/explanation";
import { blockAt, linesOfField } from "./find-lines";

const explanation = explanationOf(defaultConfig);
const lineTexts = (path: string, file: string): readonly (string | undefined)[] => {
  const text =
    generate(defaultConfig)
      .find((one) => one.path === file)
      ?.text.split("\n") ?? [];
  return (linesOfField(explanation, path).get(file) ?? []).map((line) => text[line - 1]?.trim());
};

describe("linesOfField", () => {
  it("finds the value and everything that reads its variable", () => {
    expect(lineTexts("network.cidr", "terraform.tfvars")).toEqual([expect.stringContaining("10.40.0.0/16")]);
    expect(lineTexts("network.cidr", "network.tf")).toContain("cidr_block           = var.vpc_cidr");
  });

  it("finds the lines of a whole list under its name", () => {
    const lines = linesOfField(explanation, "models").get("variables.tf") ?? [];
    const inner = linesOfField(explanation, "models.1.memoryMb").get("variables.tf") ?? [];
    expect(inner).toHaveLength(1);
    expect(lines).toEqual(expect.arrayContaining([...inner]));
  });

  it("does not take one field of a variable for all of it", () => {
    expect(linesOfField(explanation, "models.0.memoryMb").has("functions.tf")).toBe(false);
  });

  it("finds nothing for what is no field", () => {
    expect(linesOfField(explanation, "nothing.at.all").size).toBe(0);
  });
});

describe("blockAt", () => {
  const vpc = explanation.blocks.find(({ address }) => address === "aws_vpc.stack");
  const line = vpc?.from ?? 0;

  it("finds the block around a line with its neighbours", () => {
    const { block, before, after } = blockAt(explanation, "network.tf", line + 2);
    expect([before?.address, block?.address, after?.address]).toEqual([
      "locals",
      "aws_vpc.stack",
      "aws_default_security_group.closed",
    ]);
  });

  it("takes the next block for an empty line, and the last one for what follows it", () => {
    expect(blockAt(explanation, "network.tf", line - 1).block?.address).toBe("aws_vpc.stack");
    expect(blockAt(explanation, "network.tf", 100000)).toMatchObject({
      block: { file: "network.tf" },
      after: undefined,
    });
  });

  it("knows no block of a file that is not there", () => {
    expect(blockAt(explanation, "none.tf", 1).block).toBeUndefined();
  });
});
