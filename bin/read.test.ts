import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prepareCli } from "./prepare-cli";

const { path, run } = prepareCli();

const old = 'resource "aws_vpc" "v" {\n  cidr_block = "10.9.0.0/16"\n  tags = { Project = "scorer" }\n}\n';

test("prints what can be read, says where it stands, and generate takes it", async () => {
  mkdirSync(path("old"));
  writeFileSync(path("old/main.tf"), old);
  const { code, stdout, stderr } = await run(["read", "old"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ project: "scorer", network: { cidr: "10.9.0.0/16" } });
  expect(stderr).toContain("Network › VPC range = 10.9.0.0/16  (old/main.tf:2)");
  expect((await run(["generate", "--config", "-", "--out", "new"], stdout)).code).toBe(0);
});

test("reads standard input, also a chat answer, and reports as JSON", async () => {
  const { stdout, stderr } = await run(["read", "-", "--report"], `Sure:\n\`\`\`hcl\n${old}`);
  const report = JSON.parse(stdout);
  expect(report.read.map(({ line }: { readonly line: number }) => line)).toEqual([5, 4]);
  expect(report.link).toMatch(/^#v=1&/);
  expect(stderr).toBe("");
});

test.each([
  ["a folder without Terraform", "empty", /without Terraform/],
  ["a path that is not there", "nowhere", /nowhere/],
])("cannot read %s: exit code 2", async (_what, name, words) => {
  mkdirSync(path("empty"), { recursive: true });
  const { code, stdout, stderr } = await run(["read", name]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(words);
});
