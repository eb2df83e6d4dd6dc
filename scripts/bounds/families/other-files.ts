import { type Families, filesOf, times } from "./family";

const runs = (n: number, body: (at: number) => string): string => times(n, (at) => `run "r${at}" {\n${body(at)}}\n`);
const vpc = 'resource "aws_vpc" "a" {\n  cidr_block = var.a\n}\nvariable "a" {}\n';
const tested = (text: string): string => filesOf({ path: "main.tf", text: vpc }, { path: "main.tftest.hcl", text });

/** Tests, overrides, calls, templates and documents, each under the name that makes it what it is. */
export const otherFileFamilies: Families = {
  "tests: runs": (n) => tested(runs(n, () => "  command = plan\n")),
  "tests: asserts of a run": (n) =>
    tested(
      `run "r" {\n${times(n, (at) => `  assert {\n    condition = aws_vpc.a.id == "${at}"\n    error_message = "x"\n  }\n`)}}\n`,
    ),
  "tests: runs that name the one before": (n) =>
    tested(runs(n, (at) => `  variables {\n    a = run.r${at - 1}.id\n  }\n`)),
  "tests: mocks": (n) =>
    tested(
      `mock_provider "aws" {\n${times(n, (at) => `  mock_resource "aws_x${at}" {\n    defaults = {\n      id = "x"\n    }\n  }\n`)}}\n`,
    ),
  "tests: overrides": (n) =>
    tested(times(n, (at) => `override_resource {\n  target = aws_vpc.a${at}\n  values = {\n    id = "x"\n  }\n}\n`)),
  "tests: variables": (n) => tested(`variables {\n${times(n, (at) => `  v${at} = "x"\n`)}}\n`),
  "tests: modules": (n) => tested(runs(n, (at) => `  module {\n    source = "./m${at}"\n  }\n`)),
  "tests: expected failures": (n) =>
    tested(runs(n / 20, (at) => `  expect_failures = [${`var.a,check.c${at},`.repeat(20)}]\n`)),
  "tests: files": (n) =>
    JSON.stringify([
      { path: "main.tf", text: vpc },
      ...Array.from({ length: Math.min(1999, Math.floor(n)) }, (_, at) => ({
        path: `tests/t${at}.tftest.hcl`,
        text: `run "a" {\n  variables {\n    a = ${at}\n  }\n}\n`,
      })),
    ]),
  "mocks in a file": (n) =>
    filesOf(
      { path: "main.tf", text: vpc },
      { path: "aws.tfmock.hcl", text: times(n, (at) => `mock_resource "aws_x${at}" {\n}\n`) },
    ),
  "a lock file": (n) =>
    filesOf(
      { path: "main.tf", text: vpc },
      {
        path: ".terraform.lock.hcl",
        text: times(
          n,
          (at) => `provider "registry.terraform.io/x/p${at}" {\n  version = "1.0.0"\n  hashes = ["h1:x"]\n}\n`,
        ),
      },
    ),
  "hashes of a lock file": (n) =>
    filesOf(
      { path: "main.tf", text: vpc },
      {
        path: ".terraform.lock.hcl",
        text: `provider "registry.terraform.io/hashicorp/aws" {\n  hashes = [${'"h1:x",'.repeat(n)}]\n}\n`,
      },
    ),
  "overrides of one resource": (n) =>
    JSON.stringify([
      { path: "main.tf", text: vpc },
      ...Array.from({ length: Math.min(1999, Math.floor(n)) }, (_, at) => ({
        path: `o${at}_override.tf`,
        text: `resource "aws_vpc" "a" {\n  cidr_block = "${at}"\n  tags = { a${at} = 1 }\n}\n`,
      })),
    ]),
  "an override of each resource": (n) =>
    filesOf(
      { path: "main.tf", text: times(n, (at) => `resource "aws_vpc" "a${at}" {\n  cidr_block = "1"\n}\n`) },
      { path: "override.tf", text: times(n, (at) => `resource "aws_vpc" "a${at}" {\n  cidr_block = "2"\n}\n`) },
    ),
  "overrides of one local": (n) =>
    filesOf(
      { path: "main.tf", text: "locals {\n  a = 1\n}\n" },
      { path: "override.tf", text: times(n, (at) => `locals {\n  a = ${at}\n}\n`) },
    ),
  "overrides of one variable": (n) =>
    filesOf(
      { path: "main.tf", text: 'variable "a" {\n}\n' },
      {
        path: "override.tf",
        text: times(
          n,
          () =>
            'variable "a" {\n  default = 1\n  validation {\n    condition = var.a > 1\n    error_message = "x"\n  }\n}\n',
        ),
      },
    ),
};
