import { expect, test } from "vitest";
import { lint } from "@/lib/rules";
import { dedent } from "@/lib/text/dedent";

function requiring(version: string): string {
  return dedent`
    terraform {
      required_providers {
        aws = {
          source  = "hashicorp/aws"
          version = "${version}"
        }
      }
    }
  `;
}

type Files = Readonly<Record<string, string>>;

function problems(files: Files): readonly string[] {
  return lint(Object.entries(files).map(([path, text]) => ({ path, text })))
    .filter(({ invalid }) => invalid)
    .map(({ rule }) => rule);
}

const lock = (version: string) => dedent`
  provider "registry.terraform.io/hashicorp/aws" {
    version     = "${version}"
    constraints = ">= 5.0.0"
    hashes      = []
  }
`;

const body = (type: string, ...lines: readonly string[]) =>
  `resource "${type}" "a" {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
const region = body("aws_sns_topic", 'name   = "a"', 'region = "eu-west-1"');
const vpc = body("aws_eip", "vpc = true");
const renamed = body("aws_batch_compute_environment", 'name = "a"', 'type = "UNMANAGED"');
const misspelt = body("aws_sns_topic", 'namme = "a"');
const gone = body("aws_opsworks_stack", 'name = "a"');
const fresh = body("aws_s3_bucket_abac", 'bucket = "a"', 'abac_status {\n    status = "Enabled"\n  }');
const subnet = body("aws_nat_gateway", 'vpc_id = "vpc-1"', 'availability_mode = "regional"');
const nothing = body("aws_wholly_new_thing");
const slip = body("aws_sns_topicc");
const runtime = body(
  "aws_lambda_function",
  'function_name = "a"',
  'role          = "arn:aws:iam::123456789012:role/a"',
  'filename      = "a.zip"',
  'handler       = "a.b"',
  'runtime       = "python3.14"',
);
const reads = (text: string) => `${text}\noutput "a" {\n  value = data.aws_region.a.region\n}\n`;
const current = reads('data "aws_region" "a" {}');
const argument = ["validity-unsupported-argument"];
const missing = ["validity-missing-argument"];
const type = ["validity-unknown-type"];

test.each([
  ["an argument that 6 brought", region, argument, [], []],
  ["an argument that 6 removed", vpc, [], argument, []],
  ["an argument that 6 renamed", renamed, argument, [], []],
  [
    "a type that 6 removed",
    gone,
    ["validity-missing-argument", "validity-missing-argument", "validity-missing-argument"],
    type,
    ["validity-missing-argument", "validity-missing-argument", "validity-missing-argument"],
  ],
  ["a type that 6 brought", fresh, type, [], []],
  ["an argument that 6 no longer requires", subnet, [...missing, ...argument, ...argument], [], []],
  ["an attribute that 6 brought", current, ["validity-unknown-attribute"], [], []],
  ["a value that may have come with 6", runtime, ["validity-literal"], [], []],
  ["a slip of the pen", misspelt, argument, argument, argument],
  ["a type that nobody has", nothing, type, type, type],
  ["a misspelt type", slip, type, type, type],
])("%s, under 5, under 6, under both", (_, text, five, six, both) => {
  expect(problems({ "main.tf": requiring("~> 5.31") + text }), "5").toEqual(five);
  expect(problems({ "main.tf": requiring("~> 6.0") + text }), "6").toEqual(six);
  expect(problems({ "main.tf": requiring(">= 5.0") + text }), "both").toEqual(both);
  expect(problems({ "main.tf": text }), "nothing named").toEqual(both);
});

const call = 'module "a" {\n  source = "./a"\n}\n';
const OLD = argument;

test.each<readonly [string, Files, readonly string[]]>([
  ["an upper bound", { "main.tf": requiring(">= 5.0, < 6.0") + region }, OLD],
  ["an exact version", { "main.tf": requiring("5.100.0") + region }, OLD],
  ["an older major", { "main.tf": requiring("~> 4.67") + region }, OLD],
  ["a constraint beyond both", { "main.tf": requiring(">= 7.0") + body("aws_sns_topic", "wholly_new = 1") }, []],
  ["a constraint beyond the newest that is known", { "main.tf": requiring(">= 6.70") + nothing }, []],
  ["the lock file", { "main.tf": requiring(">= 5.0") + region, ".terraform.lock.hcl": lock("5.100.0") }, OLD],
  ["the lock file alone", { "main.tf": region, ".terraform.lock.hcl": lock("5.90.1") }, OLD],
  ["a lock file of 6", { "main.tf": vpc, ".terraform.lock.hcl": lock("6.2.0") }, argument],
  [
    "a lock file that does not fit is none",
    { "main.tf": requiring("~> 6.0") + region, ".terraform.lock.hcl": lock("5.9.0") },
    [],
  ],
  [
    "a lock file of another provider",
    { "main.tf": region, ".terraform.lock.hcl": lock("5.9.0").replace("/aws", "/random") },
    [],
  ],
  [
    "the caller's constraint",
    { "main.tf": requiring("~> 5.0") + call, "a/main.tf": requiring(">= 4.0") + region },
    OLD,
  ],
  ["a called module's constraint", { "main.tf": call + region, "a/main.tf": requiring("< 6.0") }, OLD],
  ["the caller's lock file", { "main.tf": call, "a/main.tf": region, ".terraform.lock.hcl": lock("5.100.0") }, OLD],
  ["a module beside it", { "b/main.tf": requiring("~> 5.0"), "main.tf": region }, []],
  [
    "one of two callers",
    {
      "x/main.tf": requiring("~> 5.0") + call.replace("./a", "../a"),
      "y/main.tf": call.replace("./a", "../a"),
      "a/main.tf": region,
    },
    [],
  ],
  ["another provider of that name", { "main.tf": requiring("~> 5.0").replace("hashicorp/", "else/") + region }, []],
])("%s decides", (_, files, expected) => {
  expect(problems(files)).toEqual(expected);
});
