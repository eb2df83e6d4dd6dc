import { dedent } from "@/lib/text/dedent";
import { one, type Variant } from "./variant";

export const from08To13: readonly Variant[] = [
  one(
    "F08",
    "an ALB listener before validation",
    dedent`
      resource "aws_acm_certificate" "c" {
        domain_name       = var.d
        validation_method = "DNS"
      }
      resource "aws_lb_listener" "l" {
        certificate_arn = aws_acm_certificate.c.arn
      }
    `,
  ),
  one(
    "F09",
    "versions in a dashboard written as JSON",
    dedent`
      variable "model_versions" {
        default = { v1 = {}, v2 = {} }
      }
      resource "aws_cloudwatch_dashboard" "d" {
        dashboard_body = <<EOF
      {"widgets": [{"properties": {"metrics": [["AWS/Lambda", "Errors", "FunctionName", "fraud-v1"]]}}]}
      EOF
      }
    `,
  ),
  one(
    "F09",
    "numbers in a dashboard",
    dedent`
      variable "versions" {
        default = ["v1", "v2"]
      }
      resource "aws_lambda_function" "f" {
        count = length(var.versions)
      }
      resource "aws_cloudwatch_dashboard" "d" {
        dashboard_body = jsonencode({ m = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.f[0].function_name]] })
      }
    `,
  ),
  one(
    "F10",
    "an address in a list of defaults",
    dedent`
      variable "emails" {
        default = ["oncall@your-company.com"]
      }
    `,
  ),
  one(
    "F11",
    "an alias by a variable",
    dedent`
      variable "function_version" {
        default = "$LATEST"
      }
      resource "aws_lambda_alias" "a" {
        name             = "live"
        function_name    = "f"
        function_version = var.function_version
      }
    `,
  ),
  one(
    "F12",
    "a role with a managed policy only",
    dedent`
      resource "aws_iam_role" "r" {
        managed_policy_arns = ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]
      }
      resource "aws_lambda_function" "f" {
        package_type = "Image"
        image_uri    = var.image
        role         = aws_iam_role.r.arn
      }
    `,
  ),
  one(
    "F13",
    "the main route table",
    dedent`
      resource "aws_vpc" "v" {}
      resource "aws_internet_gateway" "i" {}
      resource "aws_default_route_table" "d" {
        default_route_table_id = aws_vpc.v.default_route_table_id
        route {
          cidr_block = "0.0.0.0/0"
          gateway_id = aws_internet_gateway.i.id
        }
      }
      resource "aws_subnet" "s" {
        vpc_id = aws_vpc.v.id
      }
      resource "aws_lambda_function" "f" {
        vpc_config {
          subnet_ids = [aws_subnet.s.id]
        }
      }
    `,
  ),
  one(
    "F13",
    "a table chosen by a conditional",
    dedent`
      resource "aws_internet_gateway" "i" {}
      resource "aws_route_table" "public" {
        route {
          cidr_block = "0.0.0.0/0"
          gateway_id = aws_internet_gateway.i.id
        }
      }
      resource "aws_route_table" "private" {
        count = var.nat ? 1 : 0
      }
      resource "aws_subnet" "s" {
        count = 2
      }
      resource "aws_route_table_association" "s" {
        count          = 2
        subnet_id      = aws_subnet.s[count.index].id
        route_table_id = var.nat ? aws_route_table.private[0].id : aws_route_table.public.id
      }
      resource "aws_lambda_function" "f" {
        vpc_config {
          subnet_ids = aws_subnet.s.*.id
        }
      }
    `,
  ),
];
