import { fires } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { good } from "./region-not-typed.good.examples";

export const examples = (): Examples => ({
  bad: [
    fires("in the service name of an endpoint", 3)`
      resource "aws_vpc_endpoint" "s3" {
        vpc_id       = aws_vpc.main.id
        service_name = "com.amazonaws.us-east-1.s3"
      }
    `,
    fires("in a dashboard", 4)`
      resource "aws_cloudwatch_dashboard" "main" {
        dashboard_name = "d"
        dashboard_body = jsonencode({
          widgets = [for v in var.versions : { properties = { region = "eu-west-1" } }]
        })
      }
    `,
    {
      title: "in a value of a variable file",
      files: {
        "main.tf": dedent`
          variable "service" {
            type = string
          }
        `,
        "terraform.tfvars": 'service = "com.amazonaws.us-east-1.s3"\n',
      },
      lines: [1],
    },
    fires("in an ARN of a stack of several Regions", 6)`
      provider "aws" {
        alias  = "replica"
        region = var.replica_region
      }
      locals {
        queue = "arn:aws:sqs:us-east-1:111111111111:q"
      }
    `,
    fires("where a resource is", 2)`
      resource "aws_sqs_queue" "q" {
        region = "us-east-1"
      }
    `,
    fires("a certificate for what takes it from its own Region", 3)`
      resource "aws_acm_certificate" "web" {
        domain_name = "web.bank.io"
        region      = "us-east-1"
      }
      resource "aws_lb_listener" "web" {
        certificate_arn = aws_acm_certificate.web.arn
      }
    `,
    fires("a certificate for a private and for a regional domain", 3)`
      resource "aws_acm_certificate" "api" {
        domain_name = "api.bank.io"
        region      = "us-east-1"
      }
      resource "aws_api_gateway_domain_name" "private" {
        certificate_arn = aws_acm_certificate.api.arn
        endpoint_configuration {
          types = ["PRIVATE"]
        }
      }
      resource "aws_api_gateway_domain_name" "regional" {
        regional_certificate_arn = aws_acm_certificate.api.arn
      }
    `,
    fires("another Region than the edge's", 3)`
      resource "aws_acm_certificate" "api" {
        domain_name = "api.bank.io"
        region      = "eu-west-1"
      }
      resource "aws_api_gateway_domain_name" "api" {
        certificate_arn = aws_acm_certificate.api.arn
      }
    `,
    fires("another Region than the distribution's", 5)`
      resource "aws_cloudfront_distribution" "d" {
        enabled = true
      }
      resource "aws_sqs_queue" "q" {
        region = "eu-west-1"
      }
    `,
    fires("in JSON and in the specification of a build", 3, 10)`
      resource "aws_iam_policy" "p" {
        policy = <<-EOT
          { "Statement": [{ "Resource": "arn:aws:sqs:us-east-1:111111111111:q",
            "Action": "sqs:SendMessage", "Effect": "Allow" }] }
        EOT
      }
      resource "aws_codebuild_project" "b" {
        source {
          buildspec = <<-EOT
            phases: { build: { commands: [aws ecr get-login-password --region us-east-1] } }
            version: 0.2
          EOT
        }
      }
    `,
    fires("in the provider", 2)`
      provider "aws" {
        region = "us-east-1"
      }
    `,
  ],
  good: good(),
});
