import { expect, test } from "vitest";
import { lint } from "@/lib/rules";

const requiring = (name: string, version: string, source = `hashicorp/${name}`) =>
  `terraform {\n  required_providers {\n    ${name} = {\n      source  = "${source}"\n      version = "${version}"\n    }\n  }\n}\n`;
const body = (head: string, ...lines: readonly string[]) =>
  `${head} {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;

function problems(text: string): readonly string[] {
  return lint([{ path: "main.tf", text }])
    .filter(({ invalid }) => invalid)
    .map(({ rule }) => rule);
}

const id = (...lines: readonly string[]) => body('resource "random_id" "a"', ...lines);
const release = body(
  'resource "helm_release" "a"',
  'name = "a"',
  'chart = "a"',
  "set {",
  '  name = "b"',
  '  value = "c"',
  "}",
);
const reads = (type: string, path: string) => `output "a" {\n  sensitive = true\n  value = ${type}.a.${path}\n}\n`;
const ARGUMENT = "validity-unsupported-argument";
const MISSING = "validity-missing-argument";
const ATTRIBUTE = "validity-unknown-attribute";

test.each([
  ["a random id", id("byte_length = 4"), []],
  ["a misnamed argument", id("bytes = 4"), [MISSING, ARGUMENT]],
  ["a wrong type", id('byte_length = "four"'), ["validity-type"]],
  ["what is computed", id("byte_length = 4", 'hex = "a"'), ["validity-computed-argument"]],
  ["an attribute", id("byte_length = 4") + reads("random_id", "hex"), []],
  ["an attribute that is not there", id("byte_length = 4") + reads("random_id", "hexx"), [ATTRIBUTE]],
  ["triggers", body('resource "null_resource" "a"', "triggers = { a = 1 }"), []],
  ["a trigger", body('resource "null_resource" "a"', 'trigger = "a"'), [ARGUMENT]],
  ["a file", body('resource "local_file" "a"', 'filename = "a"', 'content = "b"'), []],
  ["a file without a name", body('resource "local_file" "a"', 'content = "b"'), [MISSING]],
  ["an archive", body('data "archive_file" "a"', 'type = "zip"', 'output_path = "a"', 'source_dir = "."'), []],
  ["an archive without a type", body('data "archive_file" "a"', 'output_path = "a"'), [MISSING]],
  [
    "a key",
    body('resource "tls_private_key" "a"', 'algorithm = "RSA"') + reads("tls_private_key", "private_key_pem"),
    [],
  ],
  [
    "a certificate's subject",
    body(
      'resource "tls_self_signed_cert" "a"',
      "allowed_uses = []",
      'private_key_pem = "a"',
      "validity_period_hours = 1",
      "subject {",
      '  common_name = "a"',
      "}",
    ),
    [],
  ],
  ["a wait", body('resource "time_sleep" "a"', 'create_duration = "30s"'), []],
  ["a request", body('data "http" "a"', 'url = "https://a"') + reads("data.http", "response_body"), []],
  ["a program", body('data "external" "a"', 'program = ["a"]'), []],
  ["parts", body('data "cloudinit_config" "a"', "part {", '  content = "a"', "}"), []],
  ["parts without content", body('data "cloudinit_config" "a"', "part {", "}"), [MISSING]],
  ["a record", body('resource "dns_a_record_set" "a"', 'zone = "a."', "addresses = []"), []],
  ["a type that is not known stays alone", body('resource "random_colour" "a"', "x = 1"), []],
  ["an older major stays alone", requiring("random", "~> 2.3") + id("b64 = 4"), []],
  ["a younger one, too", requiring("random", ">= 4.0") + id("b64 = 4"), []],
  ["the major that is known", requiring("random", "~> 3.5") + id("bytes = 4"), [MISSING, ARGUMENT]],
  ["another provider of that name", requiring("random", "~> 3.5", "else/random") + id("bytes = 4"), []],
  ["helm without a constraint", release, []],
  ["helm 2", requiring("helm", "~> 2.12") + release, []],
  ["a list of objects may be written as blocks, as far as bindings tell", requiring("helm", "~> 3.0") + release, []],
  [
    "kubernetes",
    requiring("kubernetes", "~> 2.20") + body('resource "kubernetes_namespace" "a"', "metadata {", '  nam = "a"', "}"),
    [ARGUMENT],
  ],
  [
    "github",
    requiring("github", "~> 6.0", "integrations/github") + body('resource "github_repository" "a"', 'nam = "a"'),
    [MISSING, ARGUMENT],
  ],
])("%s", (_, text, expected) => {
  expect(problems(text).toSorted()).toEqual([...expected].toSorted());
});
