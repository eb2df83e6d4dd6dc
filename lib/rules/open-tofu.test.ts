import { describe, expect, test } from "vitest";
import { lint } from "./index";

const AWS = 'terraform {\n  required_providers {\n    aws = {\n      source = "hashicorp/aws"\n    }\n  }\n}\n';
const BY_REGION = `variable "regions" {
  type = set(string)
}
provider "aws" {
  alias    = "by_region"
  for_each = var.regions
  region   = each.value
}
`;
const ENABLED = `variable "on" {
  type = bool
}
resource "aws_sqs_queue" "q" {
  lifecycle {
    enabled = var.on
  }
}
`;
const ENCRYPTED = `variable "pass" {
  type = string
}
terraform {
  encryption {
    key_provider "pbkdf2" "main" {
      passphrase = var.pass
    }
    method "aes_gcm" "main" {
      keys = key_provider.pbkdf2.main
    }
    method "unencrypted" "old" {}
    state {
      method   = method.aes_gcm.main
      enforced = true
      fallback {
        method = method.unencrypted.old
      }
    }
  }
}
`;
const EARLY = `variable "name" {
  type = string
}
terraform {
  backend "s3" {
    bucket = "state-\${var.name}"
    key    = "a"
    region = "eu-west-1"
  }
}
module "m" {
  source = "./modules/\${var.name}"
}
`;

type Files = Readonly<Record<string, string>>;

/** `file:line` of what is invalid. */
function refused(files: Files): readonly string[] {
  const given = Object.entries(files).map(([path, text]) => ({ path, text }));
  const present = (path: string) => (path.includes("nowhere") ? ("nothing" as const) : ("folder" as const));
  return lint(given, { present })
    .filter(({ invalid }) => invalid)
    .map(({ file, range }) => `${file}:${range.start.line}`);
}

describe("what OpenTofu alone has is right in a .tofu file", () => {
  test.each<readonly [string, string]>([
    [
      "a provider for each",
      `${BY_REGION}resource "aws_sqs_queue" "q" {\n  for_each = var.regions\n  provider = aws.by_region[each.key]\n}\n`,
    ],
    [
      "handed on",
      `${BY_REGION}module "m" {\n  source    = "./m"\n  for_each  = var.regions\n  providers = { aws = aws.by_region[each.key] }\n}\n`,
    ],
    ["enabled", ENABLED],
    ["enabled on a call", 'module "m" {\n  source = "./m"\n  lifecycle {\n    enabled = true\n  }\n}\n'],
    ["encryption", ENCRYPTED],
    ["early evaluation", EARLY],
    [
      "deprecated",
      'variable "a" {\n  type       = string\n  deprecated = "use b"\n}\noutput "o" {\n  value      = var.a\n  deprecated = "gone"\n}\n',
    ],
    [
      "a dynamic prevent_destroy",
      'variable "p" {\n  type = bool\n}\nresource "aws_sqs_queue" "q" {\n  lifecycle {\n    prevent_destroy = var.p\n  }\n}\n',
    ],
    [
      "its functions",
      'output "o" {\n  value = cidrcontains("10.0.0.0/8", "10.1.1.1") ? urldecode("a%20b") : base64gunzip("x")\n}\n',
    ],
    ["its workspace", 'output "o" {\n  value = tofu.workspace\n}\n'],
    [
      "versions of it",
      'language {\n  compatible_with {\n    opentofu = ">= 1.12"\n  }\n}\nterraform {\n  required_version = ">= 1.9"\n}\n',
    ],
    ["its registry", AWS.replace("hashicorp/aws", "registry.opentofu.org/hashicorp/aws")],
  ])("%s", (_, text) => {
    expect(refused({ "main.tofu": text })).toEqual([]);
  });
});

describe("Terraform refuses it", () => {
  test.each<readonly [string, string, readonly number[]]>([
    ["a provider for each", BY_REGION, [6]],
    ["enabled", ENABLED, [6]],
    ["encryption", ENCRYPTED, [5]],
    ["a source that is evaluated", EARLY, [12]],
    ["deprecated", 'variable "a" {\n  deprecated = "use b"\n}\n', [2]],
    ["its functions", 'output "o" {\n  value = urldecode("a%20b")\n}\n', [2]],
    ["its workspace", 'output "o" {\n  value = tofu.workspace\n}\n', [2]],
  ])("%s", (_, text, lines) => {
    expect(refused({ "main.tf": text })).toEqual(lines.map((line) => `main.tf:${line}`));
  });
});

describe("some of it Terraform has since 1.15", () => {
  const since = (constraint: string) => `terraform {\n  required_version = "${constraint}"\n}\n`;
  const call =
    'module "m" {\n  source  = "acme/${var.name}/aws"\n  version = local.version\n}\nlocals {\n  version = "1.0.0"\n}\n';
  const constant = 'variable "name" {\n  type       = string\n  const      = true\n  deprecated = "use another"\n}\n';
  test.each<readonly [string, string, readonly number[]]>([
    ["constants in sources", since(">= 1.15") + constant + call, []],
    ["types of outputs", `${since("~> 1.15")}output "o" {\n  type  = list(string)\n  value = ["a"]\n}\n`, []],
    ["a variable that is no constant", since(">= 1.15") + constant.replace("true", "false") + call, [10]],
    ["older versions", since(">= 1.14") + constant, [6, 7]],
    [
      "conversions to a type",
      `${since(">= 1.15")}locals {\n  a = convert({ t = {} }, map(object({ x = optional(string, "y") })))\n  b = convert(var.any, list(bool))[0]\n}\nvariable "any" {}\n`,
      [],
    ],
    ["one that fails", `${since(">= 1.15")}output "o" {\n  value = convert("a", number)\n}\n`, [5]],
    ["one to a type that is none", `${since(">= 1.15")}output "o" {\n  value = convert("a", "number")\n}\n`, [5]],
    ["one of an older version, said once", 'output "o" {\n  value = convert([], list(string))\n}\n', [2]],
  ])("%s", (_, text, lines) => {
    expect(refused({ "main.tf": text })).toEqual(lines.map((line) => `main.tf:${line}`));
  });
});

describe("what OpenTofu refuses", () => {
  const made = 'resource "aws_sqs_queue" "q" {\n  provider = aws.by_region\n}\n';
  const queue = 'resource "aws_sqs_queue" "q" {}\n';
  test.each<readonly [string, string, readonly number[]]>([
    ["a provider for each without a key behind it", BY_REGION + made, [10]],
    ["one without an alias", BY_REGION.replace(/ {2}alias.*\n/, ""), [5]],
    ["one for each of a list", 'provider "aws" {\n  alias    = "a"\n  for_each = ["a"]\n}\n', [3]],
    [
      "one for each of what is made",
      `${queue}provider "aws" {\n  alias    = "a"\n  for_each = toset([aws_sqs_queue.q.name])\n}\n`,
      [4],
    ],
    ["a key where there is one", `provider "aws" {\n  alias = "a"\n}\n${made.replace("by_region", 'a["b"]')}`, [5]],
    ["enabled beside count", ENABLED.replace("  lifecycle", "  count = 1\n  lifecycle"), [7]],
    ["enabled that is no bool", ENABLED.replace("var.on", '"perhaps"'), [6]],
    ["a key that is not there", ENCRYPTED.replace("key_provider.pbkdf2.main", "key_provider.pbkdf2.other"), [10]],
    ["a block that encryption does not have", ENCRYPTED.replace("    state {", "    statefile {"), [13]],
    ["a source that is made", `${queue}module "m" {\n  source = "./\${aws_sqs_queue.q.name}"\n}\n`, [3]],
    [
      "what only Terraform has",
      'terraform {\n  required_version = ">= 1.14"\n}\naction "aws_lambda_invoke" "a" {}\n',
      [4],
    ],
  ])("%s", (_, text, lines) => {
    expect(refused({ "main.tofu": text })).toEqual(lines.map((line) => `main.tofu:${line}`));
  });
});

describe("which files are read, and for whom", () => {
  const lock = 'provider "registry.opentofu.org/hashicorp/aws" {\n  version = "5.100.0"\n}\n';
  test.each<readonly [string, Files, readonly string[]]>([
    ["another name does not", { "other.tf": "nonsense {}\n", "main.tofu": AWS }, ["other.tf:1"]],
    [
      "an override",
      {
        "main.tf": ENABLED.replace("var.on", "1"),
        "main_override.tofu": 'resource "aws_sqs_queue" "q" {\n  lifecycle {\n    enabled = true\n  }\n}\n',
      },
      [],
    ],
    ["a lock file of OpenTofu", { "main.tf": ENABLED, ".terraform.lock.hcl": lock }, []],
    [
      "a module that is called by one",
      { "main.tofu": 'module "m" {\n  source = "./m"\n  on     = true\n}\n', "m/main.tf": ENABLED },
      [],
    ],
    ["a folder beside it", { "a/main.tofu": AWS, "b/main.tf": ENABLED }, ["b/main.tf:6"]],
    [
      "a source in JSON",
      { "main.tofu.json": '{"variable": {"v": {}}, "module": {"m": {"source": "./nowhere-${var.v}"}}}' },
      [],
    ],
    ["what is not declared in it", { "main.tofu": 'output "o" {\n  value = var.nobody\n}\n' }, ["main.tofu:2"]],
  ])("%s", (_, files, places) => {
    expect(refused(files)).toEqual(places);
  });
});
