import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { dedent } from "@/lib/text/dedent";
import { calledServices, endpointNames } from "./endpoints";

const endpoint = (name: string, more = "") => dedent`
  resource "aws_vpc_endpoint" "e" {
    ${more}
    service_name = ${name}
  }
`;

test.each([
  ["none", "locals {}\n", []],
  ["a literal", endpoint('"com.amazonaws.eu-west-1.s3"'), ["s3"]],
  ["the region computed", endpoint('"com.amazonaws.${var.aws_region}.ecr.api"'), ["ecr.api"]],
  [
    "each of a set",
    endpoint('"com.amazonaws.${var.r}.${each.key}"', 'for_each = toset(["kms", "logs"])'),
    ["kms", "logs"],
  ],
  ["one that cannot be told", endpoint("var.name"), undefined],
])("endpoints: %s", (_, text, expected) => {
  const [module] = loadModules([{ path: "main.tf", text }]);
  expect(module && endpointNames(module)).toEqual(expected);
});

const allowed = (actions: string, effect = "Allow") => dedent`
  resource "aws_lambda_function" "f" {
    role = aws_iam_role.r.arn
  }
  resource "aws_iam_role" "r" {}
  resource "aws_iam_role_policy" "p" {
    role   = aws_iam_role.r.id
    policy = jsonencode({
      Statement = [{ Effect = "${effect}", Action = ${actions}, Resource = "*" }]
    })
  }
`;

test.each([
  ["one action", allowed('"sqs:SendMessage"'), ["sqs"]],
  ["several services", allowed('["secretsmanager:GetSecretValue", "dynamodb:*"]'), ["secretsmanager", "dynamodb"]],
  ["a model elsewhere", allowed('"sagemaker:InvokeEndpoint"'), ["sagemaker.runtime"]],
  ["a service that Lambda itself calls", allowed('"logs:PutLogEvents"'), []],
  ["what is denied", allowed('"sqs:SendMessage"', "Deny"), []],
])("services that are called: %s", (_, text, expected) => {
  const [module] = loadModules([{ path: "main.tf", text }]);
  const lambda = module?.resource("aws_lambda_function.f");
  expect(module && lambda && calledServices(module, lambda)).toEqual(expected);
});
