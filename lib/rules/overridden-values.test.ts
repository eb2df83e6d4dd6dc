import { expect, test } from "vitest";
import { lint } from "@/lib/rules";

/** Where a rule speaks of a file and of the override file beside it. */
function placesOf(rule: string, base: string, override: string): readonly string[] {
  const files = [
    { path: "main.tf", text: base },
    { path: "main_override.tf", text: override },
  ];
  return lint(files)
    .filter((finding) => finding.rule === rule)
    .map(({ file, range }) => `${file}:${range.start.line}`);
}

const region = (value: string) => `provider "aws" {\n  region = ${value}\n}\n`;
const zone = (value: string) => `locals {\n  zone = ${value}\n}\n`;
const subnet = (value: string) => `resource "aws_subnet" "s" {\n  availability_zone = ${value}\n}\n`;
const host = (value: string) => `output "host" {\n  value = ${value}\n}\n`;
const variable = (value: string) => `variable "place" {\n  default = ${value}\n}\n`;
const rule = (value: string) => `resource "aws_security_group_rule" "r" {
  type              = "ingress"
  security_group_id = "sg-0f1e2d3c4b5a69788"
  from_port         = 22
  to_port           = 22
  protocol          = "tcp"
  cidr_blocks       = ${value}
}
`;
const environment = (variables: string) => `resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "r"
  environment {
    variables = ${variables}
  }
}
`;

test.each([
  ["region-not-typed", region, '"eu-west-1"', "var.aws_region", 2],
  ["region-not-typed", variable, '"arn:aws:sqs:eu-west-1:*:q"', '"x"', 2],
  ["zones-not-typed", zone, '"eu-west-1a"', "null", 2],
  ["zones-not-typed", subnet, '"eu-west-1a"', "null", 2],
  ["no-placeholder-address", host, '"https://example.com"', "null", 2],
  ["no-placeholder-text", environment, '{ KEY = "your-api-key-here" }', "{}", 5],
  ["security-group-closed", rule, '["0.0.0.0/0"]', '["10.0.0.0/8"]', 7],
])("%s judges the value that stays, where it is written", (id, write, wrong, right, line) => {
  expect(placesOf(id, write(wrong), "")).toEqual([`main.tf:${line}`]);
  expect(placesOf(id, write(wrong), write(right))).toEqual([]);
  expect(placesOf(id, write(right), write(wrong))).toEqual([`main_override.tf:${line}`]);
  expect(placesOf(id, write(wrong), write(wrong))).toEqual([`main_override.tf:${line}`]);
});

test("what stands beside a value that is replaced is judged", () => {
  const base = `provider "aws" {\n  region  = "eu-west-1"\n  profile = "eu-west-1"\n}\n`;
  expect(placesOf("region-not-typed", base, region("var.aws_region"))).toEqual(["main.tf:3"]);
});

test("a secret can be read in its file whatever replaces it", () => {
  const secret = environment('{ DB_PASSWORD = "hunter2-Zq81-kk" }');
  expect(placesOf("no-secret-in-plain-text", secret, environment("{}"))).toEqual(["main.tf:5"]);
});

const size = (value: string) => `locals {\n  size = ${value}\n}\noutput "size" {\n  value = ${value}\n}\n`;
const declared = 'variable "env" {\n  type = string\n}\n';

test.each([
  ["is read where no override file is", declared + size("var.env"), size('"s"'), []],
  ["is read in the override file alone", declared + size('"s"'), size("var.env"), []],
  ["is read nowhere", declared + size('"s"'), size('"m"'), ["main.tf:1"]],
])("a variable that %s", (_, base, override, places) => {
  expect(placesOf("variable-is-used", base, override)).toEqual(places);
});

test("a variable that an override file amends is not deleted under it", () => {
  const files = [
    { path: "main.tf", text: declared },
    { path: "main_override.tf", text: 'variable "env" {\n  default = "dev"\n}\n' },
  ];
  const found = lint(files).filter(({ rule }) => rule === "variable-is-used");
  expect(found.map(({ fixes }) => fixes)).toEqual([[]]);
});
