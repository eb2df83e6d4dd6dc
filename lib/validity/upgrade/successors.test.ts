import { expect, test } from "vitest";
import { applyFixes } from "@/lib/lint";
import { lint } from "@/lib/rules";
import { schemaOf, typeNames } from "@/lib/terraform";
import { successorOf } from "./successors";

const requiring = (version: string) =>
  `terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "${version}"\n    }\n  }\n}\n`;

const ONLY = new Set(["deprecated", "validity-unsupported-argument", "validity-unsupported-block"]);

function judge(version: string, body: string) {
  const text = requiring(version) + body;
  const found = lint([{ path: "main.tf", text }]).filter(({ rule }) => ONLY.has(rule));
  const [fixed] = applyFixes([{ path: "main.tf", text }], found);
  return { rules: found.map(({ rule }) => rule), fixed: fixed?.text.slice(requiring(version).length) };
}

const block = (head: string, ...lines: readonly string[]) =>
  `${head} {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
const eip = 'resource "aws_eip" "a"';
const log = 'resource "aws_flow_log" "a"';
const addon = 'resource "aws_eks_addon" "a"';
const batch = 'resource "aws_batch_compute_environment" "a"';
const ARGUMENT = "validity-unsupported-argument";

test.each([
  ["vpc = true", block(eip, "vpc = true"), block(eip, 'domain = "vpc"')],
  ["vpc = false", block(eip, "vpc = false"), block(eip)],
  ["vpc of a variable", block(eip, "vpc = var.vpc"), block(eip, "vpc = var.vpc")],
  ["vpc beside domain", block(eip, "vpc = true", 'domain = "vpc"'), block(eip, "vpc = true", 'domain = "vpc"')],
  [
    "a log group's name",
    block(log, "log_group_name = aws_cloudwatch_log_group.x.name"),
    block(log, "log_destination = aws_cloudwatch_log_group.x.arn"),
  ],
  ["a log group's name as text", block(log, 'log_group_name = "x"'), block(log, 'log_group_name = "x"')],
  [
    "how conflicts are resolved",
    block(addon, 'resolve_conflicts = "OVERWRITE"'),
    block(addon, 'resolve_conflicts_on_create = "OVERWRITE"', 'resolve_conflicts_on_update = "OVERWRITE"'),
  ],
  ["a new name", block(batch, "compute_environment_name = var.name"), block(batch, "name = var.name")],
  [
    "an instance of an association",
    block('resource "aws_ssm_association" "a"', "instance_id = var.id"),
    block('resource "aws_ssm_association" "a"', "targets {", '  key    = "InstanceIds"', "  values = [var.id]", "}"),
  ],
])("%s is mended where 6 may come", (_, body, fixed) => {
  expect(judge("~> 6.0", body)).toEqual({ rules: [ARGUMENT], fixed });
  expect(judge(">= 5.0", body)).toEqual({ rules: ["deprecated"], fixed });
});

const region = (name: string) => `data "aws_region" "a" {}\n\noutput "a" {\n  value = data.aws_region.a.${name}\n}\n`;

test.each([
  ["of the Region under 6", "~> 6.0", region("name"), ["deprecated"], region("region")],
  ["of the Region under 5", "~> 5.0", region("name"), [], region("name")],
  ["of the Region under both", ">= 5.0", region("name"), [], region("name")],
  [
    "that meant another region",
    "~> 6.0",
    block('resource "aws_dx_hosted_connection" "a"', "region = var.where"),
    ["deprecated"],
    block('resource "aws_dx_hosted_connection" "a"', "connection_region = var.where"),
  ],
  ["that stays", "~> 6.0", block(eip, 'domain = "vpc"'), [], block(eip, 'domain = "vpc"')],
])("a name %s", (_, version, body, rules, fixed) => {
  expect(judge(version, body)).toEqual({ rules, fixed });
});

const rule = 'resource "aws_cloudwatch_event_rule" "a"';
const document = 'data "aws_iam_policy_document" "b"';

test.each([
  ["a switch", block(rule, "is_enabled = false"), block(rule, 'state = "DISABLED"')],
  ["a switch elsewhere", block(rule, "is_enabled = var.on"), block(rule, "is_enabled = var.on")],
  [
    "a document",
    block(document, "source_json = data.aws_iam_policy_document.c.json"),
    block(document, "source_policy_documents = [data.aws_iam_policy_document.c.json]"),
  ],
  [
    "a document that may be null",
    block(document, "override_json = var.more"),
    block(document, "override_json = var.more"),
  ],
])("%s that both majors call deprecated is mended", (_, body, fixed) => {
  expect(judge(">= 5.0", body)).toEqual({ rules: ["deprecated"], fixed });
});

test("every deprecated argument that somebody may write has a successor", () => {
  const nameless = (["resource", "data"] as const).flatMap((group) =>
    typeNames(group).flatMap((type) => {
      const schema = schemaOf(group, type);
      if (!schema || schema.deprecated) return [];
      const written = [...schema.attributes].filter(([, one]) => one.deprecated && (one.optional || one.required));
      return written
        .filter(([name]) => name !== "tags_all" && !successorOf(group, type, name))
        .map(([name]) => `${type} ${name}`);
    }),
  );
  expect(nameless).toEqual([]);
});
