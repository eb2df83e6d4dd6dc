import { dedent } from "@/lib/text/dedent";
import { one, type Variant } from "./variant";

export const from01To07: readonly Variant[] = [
  one(
    "F01",
    "a heredoc that never ends",
    dedent`
      resource "aws_iam_policy" "p" {
        policy = <<EOF
      { "Version": "2012-10-17"
    `,
  ),
  one(
    "F02",
    "a variable used in a template only",
    dedent`
      output "u" {
        value = "https://x.\${var.aws_region}.amazonaws.com"
      }
    `,
  ),
  one(
    "F02",
    "a region in an ARN in a heredoc",
    dedent`
      resource "aws_iam_policy" "p" {
        policy = <<EOF
      {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-west-2:1:q"}]}
      EOF
      }
    `,
  ),
  {
    expected: "F02",
    title: "declared by provider.tf and variables.tf",
    files: {
      "provider.tf": dedent`
        variable "aws_region" {}
        provider "aws" {
          region = var.aws_region
        }
      `,
      "variables.tf": dedent`
        variable "aws_region" {
          default = "us-east-1"
        }
      `,
    },
  },
  one(
    "F03",
    "an HTTP API with a REST method",
    dedent`
      resource "aws_apigatewayv2_api" "x" {}
      resource "aws_api_gateway_resource" "r" {
        rest_api_id = aws_apigatewayv2_api.x.id
      }
    `,
  ),
  one(
    "F04",
    "a plan behind a local map",
    dedent`
      resource "aws_apigatewayv2_api" "x" {}
      locals {
        apis = { main = aws_apigatewayv2_api.x.id }
      }
      resource "aws_api_gateway_usage_plan" "p" {
        api_stages {
          api_id = local.apis["main"]
          stage  = "v1"
        }
      }
    `,
  ),
  one(
    "F05",
    "a variable that lifts the reservation",
    dedent`
      variable "reserved" {
        default = -1
      }
      resource "aws_lambda_function" "f" {
        reserved_concurrent_executions = var.reserved
      }
    `,
  ),
  one(
    "F06",
    "a default password",
    dedent`
      variable "db_password" {
        type    = string
        default = "SuperSecret123!"
      }
    `,
  ),
  one(
    "F06",
    "an access key in the provider",
    dedent`
      provider "aws" {
        access_key = "AKIAIOSFODNN7EXAMPLE"
        secret_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
      }
    `,
  ),
  one(
    "F06",
    "a private key in a heredoc",
    dedent`
      locals {
        key = <<-EOT
          -----BEGIN RSA PRIVATE KEY-----
          MIIE
          -----END RSA PRIVATE KEY-----
        EOT
      }
    `,
  ),
  one(
    "F07",
    "count on a literal number",
    dedent`
      resource "aws_api_gateway_stage" "s" {
        count = length(var.versions)
      }
      resource "aws_wafv2_web_acl_association" "w" {
        resource_arn = aws_api_gateway_stage.s[0].arn
      }
    `,
  ),
  one(
    "F07",
    "two stages by name, one missing",
    dedent`
      variable "stages" {
        default = ["v1", "v2", "v3"]
      }
      resource "aws_api_gateway_stage" "s" {
        for_each = toset(var.stages)
      }
      resource "aws_wafv2_web_acl_association" "a" {
        resource_arn = aws_api_gateway_stage.s["v1"].arn
      }
      resource "aws_wafv2_web_acl_association" "b" {
        resource_arn = aws_api_gateway_stage.s["v2"].arn
      }
    `,
  ),
];
