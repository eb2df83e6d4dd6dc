import { expect, test } from "vitest";
import { applyFixes } from "@/lib/lint/apply-fixes";
import { lint, rules } from "..";

const validity = rules.filter(({ id }) => id.startsWith("validity-"));

function mended(text: string, more: readonly { readonly path: string; readonly text: string }[] = []): string {
  const files = [{ path: "main.tf", text }, ...more];
  return applyFixes(files, lint(files, { rules: validity })).find(({ path }) => path === "main.tf")?.text ?? "";
}

const topic = (body: string) => `resource "aws_sns_topic" "t" {\n${body}\n}\n`;

const CASES: readonly (readonly [title: string, before: string, after: string])[] = [
  ["a misspelt argument", topic('  display_nam = "a"'), topic('  display_name = "a"')],
  [
    "a misspelt argument that has to be there",
    'resource "aws_sqs_queue_policy" "p" {\n  queue_ulr = "u"\n  policy    = "{}"\n}\n',
    'resource "aws_sqs_queue_policy" "p" {\n  queue_url = "u"\n  policy    = "{}"\n}\n',
  ],
  [
    "a missing argument in an empty block",
    'variable "a" {}\n\nresource "aws_iam_group" "g" {}\n\noutput "a" {\n  value = var.a\n}\n',
    'variable "a" {}\n\nvariable "iam_group_g_name" {\n  type = string\n}\n\nresource "aws_iam_group" "g" {\n  name = var.iam_group_g_name\n}\n\noutput "a" {\n  value = var.a\n}\n',
  ],
  [
    "a missing argument gets a variable of its type",
    'resource "aws_iam_group" "g" {\n}\n',
    'variable "iam_group_g_name" {\n  type = string\n}\n\nresource "aws_iam_group" "g" {\n  name = var.iam_group_g_name\n}\n',
  ],
  [
    "a missing argument of a block inside",
    'resource "aws_s3_bucket_versioning" "v" {\n  bucket = "b"\n  versioning_configuration {\n  }\n}\n',
    'variable "s3_bucket_versioning_v_versioning_configuration_status" {\n  type = string\n}\n\nresource "aws_s3_bucket_versioning" "v" {\n  bucket = "b"\n  versioning_configuration {\n    status = var.s3_bucket_versioning_v_versioning_configuration_status\n  }\n}\n',
  ],
  [
    "an undeclared variable, used twice",
    'variable "a" {\n  type = string\n}\n\noutput "b" {\n  value = [var.other, var.other, var.a]\n}\n',
    'variable "a" {\n  type = string\n}\n\nvariable "other" {\n  type = any\n}\n\noutput "b" {\n  value = [var.other, var.other, var.a]\n}\n',
  ],
];

test.each(CASES)("%s", (_, before, after) => {
  expect(mended(before)).toBe(after);
});

const LEFT: readonly (readonly [title: string, text: string])[] = [
  ["a misspelt argument that is there already", topic('  name = "a"\n  nmae = "b"')],
  ["two names that are near to the same one", topic('  nam = "a"\n  nme = "b"')],
  ["a misspelt argument whose value does not fit", topic("  nmae = [1]")],
  ["a misspelt argument beside one that excludes it", topic('  name_prefix = "a"\n  nmae        = "b"')],
  ["a misspelt variable", 'variable "region" {}\noutput "b" {\n  value = var.regoin\n}\n'],
  ["a secret", 'output "b" {\n  value = length(var.db_password)\n}\n'],
  ["a block on one line", 'resource "aws_sqs_queue_policy" "p" { policy = "{}" }\n'],
];

test.each(LEFT)("%s is left as it is", (_, text) => {
  expect(mended(text)).toBe(text);
});

test("a module that is called gets no variable that its callers do not pass", () => {
  const text = 'output "b" {\n  value = var.other\n}\n';
  expect(mended(text, [{ path: "top/main.tf", text: 'module "m" {\n  source = "../"\n}\n' }])).toBe(text);
});
