import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { dedent } from "@/lib/text/dedent";
import { certainlyShutsOut, keysBehind } from "./key-policy";

const key = (principal: string, effect = "Allow") => dedent`
  resource "aws_kms_key" "k" {
    policy = jsonencode({
      Statement = [{ Effect = "${effect}", Principal = ${principal}, Action = "kms:*", Resource = "*" }]
    })
  }
`;

test.each([
  ["no policy", 'resource "aws_kms_key" "k" {}\n', true],
  ["the service", key('{ Service = "logs.amazonaws.com" }'), false],
  ["the service of a region", key('{ Service = "logs.${var.aws_region}.amazonaws.com" }'), false],
  ["another service", key('{ Service = "sns.amazonaws.com" }'), true],
  ["both in a list", key('{ Service = ["sns.amazonaws.com", "logs.amazonaws.com"] }'), false],
  ["the account alone", key('{ AWS = "arn:aws:iam::123456789012:root" }'), true],
  ["everybody", key('{ AWS = "*" }'), false],
  ["the service, denied", key('{ Service = "logs.amazonaws.com" }', "Deny"), true],
  ["a policy from outside", 'resource "aws_kms_key" "k" {\n  policy = var.policy\n}\n', false],
  [
    "a policy beside the key",
    dedent`
      resource "aws_kms_key" "k" {}
      resource "aws_kms_key_policy" "p" {
        key_id = aws_kms_key.k.id
        policy = jsonencode({
          Statement = [{ Effect = "Allow", Principal = { Service = "logs.amazonaws.com" }, Action = "kms:*" }]
        })
      }
    `,
    false,
  ],
])("logs are shut out: %s", (_, text, expected) => {
  const [module] = loadModules([{ path: "main.tf", text }]);
  const found = module?.resource("aws_kms_key.k");
  expect(module && found && certainlyShutsOut(module, found, "logs")).toBe(expected);
});

const group = (value: string) => dedent`
  resource "aws_kms_key" "k" {}
  resource "aws_kms_alias" "a" {
    target_key_id = aws_kms_key.k.id
  }
  resource "aws_cloudwatch_log_group" "g" {
    kms_key_id = ${value}
  }
`;

test.each([
  ["aws_kms_key.k.arn", ["aws_kms_key.k"]],
  ["aws_kms_alias.a.target_key_arn", ["aws_kms_key.k"]],
  ["data.aws_kms_key.k.arn", []],
  ["var.key", []],
])("behind %s stand %j", (value, expected) => {
  const [module] = loadModules([{ path: "main.tf", text: group(value) }]);
  const view = module?.resource("aws_cloudwatch_log_group.g");
  expect(module && view && keysBehind(module, view, "kms_key_id").map(({ address }) => address)).toEqual(expected);
});
