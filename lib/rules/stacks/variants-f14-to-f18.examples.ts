import { dedent } from "@/lib/text/dedent";
import { one, type Variant } from "./variant";

export const from14To18: readonly Variant[] = [
  one(
    "F14",
    "a string of JSON",
    dedent`
      resource "aws_iam_role_policy" "p" {
        policy = "{\\"Statement\\": {\\"Effect\\": \\"Allow\\", \\"Action\\": \\"*\\", \\"Resource\\": \\"*\\"}}"
      }
    `,
  ),
  one(
    "F15",
    "a deployment that waits for nothing",
    dedent`
      resource "aws_api_gateway_rest_api" "a" {}
      resource "aws_api_gateway_method" "m" {
        rest_api_id = aws_api_gateway_rest_api.a.id
      }
      resource "aws_api_gateway_deployment" "d" {
        rest_api_id = aws_api_gateway_rest_api.a.id
        stage_name  = "v1"
      }
    `,
  ),
  one(
    "F16",
    "letters in a map",
    dedent`
      locals {
        azs = ["\${var.region}a", "\${var.region}b"]
      }
    `,
  ),
  one(
    "F16",
    "zones by element of a typed list",
    dedent`
      resource "aws_subnet" "s" {
        count             = 2
        availability_zone = element(["us-east-1a", "us-east-1b"], count.index)
      }
    `,
  ),
  one(
    "F17",
    "functions and aliases without outputs",
    dedent`
      resource "aws_lambda_function" "f" {}
      resource "aws_lambda_alias" "a" {
        function_name = aws_lambda_function.f.function_name
      }
    `,
  ),
  one(
    "F18",
    "a fence at the end",
    dedent`
      locals {
        a = 1
      }
      \`\`\`
    `,
  ),
  one(
    "F18",
    "an explanation in front",
    dedent`
      Sure! Here is the complete main.tf file for your setup:

      locals {
        a = 1
      }
    `,
  ),
  one("F18", "code left out", "# ... (rest of the resources)\n"),
  one(
    "F18",
    "a key to be filled in",
    dedent`
      variable "k" {
        default = "YOUR_API_KEY_HERE"
      }
    `,
  ),
];
