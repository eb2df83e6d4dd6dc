import { expect, test } from "vitest";
import { applyFixes } from "@/lib/lint";
import { lint } from ".";

const requiring = (version: string) =>
  `terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "${version}"\n    }\n  }\n}\n`;

function upgrade(text: string) {
  const files = [{ path: "main.tf", text }];
  const found = lint(files, { upgradeTo: 6 });
  return {
    found: found.map(({ rule, range }) => `${rule}:${range.start.line}`),
    fixed: applyFixes(files, found)[0]?.text,
  };
}

const body = (head: string, ...lines: readonly string[]) =>
  `${head} {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
const cluster = (...lines: readonly string[]) =>
  body('resource "aws_redshift_cluster" "a"', 'cluster_identifier = "a"', 'node_type = "ra3.large"', ...lines);

test.each([
  ["what 6 removes", body('resource "aws_eip" "a"', "vpc = true"), ["validity-unsupported-argument:2"]],
  ["a type that 6 does not have", body('resource "aws_worklink_fleet" "a"', 'name = "a"'), ["validity-unknown-type:1"]],
  ["new defaults", cluster(), ["provider-upgrade:1", "provider-upgrade:1"]],
  ["defaults that are written", cluster("encrypted = true", "publicly_accessible = false"), []],
  ["an image of anyone", body('data "aws_ami" "a"', "most_recent = true"), ["provider-upgrade:1"]],
  ["an image of an owner", body('data "aws_ami" "a"', "most_recent = true", 'owners = ["amazon"]'), []],
  ["what is wrong under both", body('resource "aws_sns_topic" "a"', "namme = 1"), []],
  ["what is fine under both", body('resource "aws_sns_topic" "a"', 'name = "a"'), []],
])("%s", (_, text, expected) => {
  expect(upgrade(text).found).toEqual(expected);
});

test("fixes lead to a module of 6 about which nothing is left to say", () => {
  const eip = (line: string) => body('resource "aws_eip" "a"', line);
  const first = upgrade(requiring("~> 5.40") + eip("vpc = true"));
  expect(first.found).toEqual(["provider-upgrade:5", "validity-unsupported-argument:10"]);
  expect(first.fixed).toBe(requiring("~> 6.0") + eip('domain = "vpc"'));
  expect(upgrade(first.fixed ?? "").found).toEqual([]);
});
