import { silent } from "@/lib/lint/examples";
import type { Example } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

/** Regions that are written on purpose. */
export const good = (): readonly Example[] => [
  silent("what a distribution's web ACL writes, kept in its Region")`
    resource "aws_wafv2_web_acl" "cdn" {
      region = "us-east-1"
      scope  = "CLOUDFRONT"
    }
    resource "aws_cloudwatch_log_group" "waf" {
      region = "us-east-1"
      name   = "aws-waf-logs-cdn"
    }
  `,
  silent("the certificate of an edge endpoint's domain, and its validation")`
    resource "aws_acm_certificate" "api" {
      region      = "us-east-1"
      domain_name = "api.bank.io"
    }
    resource "aws_acm_certificate_validation" "api" {
      for_each        = toset(["api"])
      region          = "us-east-1"
      certificate_arn = aws_acm_certificate.api.arn
    }
    resource "aws_api_gateway_domain_name" "api" {
      certificate_arn = aws_acm_certificate_validation.api["api"].certificate_arn
      endpoint_configuration {
        types = ["EDGE"]
      }
    }
  `,
  silent("a certificate that another module takes")`
    resource "aws_acm_certificate" "cdn" {
      region      = "us-east-1"
      domain_name = "cdn.bank.io"
    }
    output "certificate_arn" {
      value = aws_acm_certificate.cdn.arn
    }
  `,
  silent("the certificate of a user pool's domain")`
    resource "aws_acm_certificate" "login" {
      region      = "us-east-1"
      domain_name = "login.bank.io"
    }
    resource "aws_cognito_user_pool_domain" "login" {
      certificate_arn = aws_acm_certificate.login.arn
    }
  `,
  silent("where a distribution's logs are sent from")`
    resource "aws_cloudfront_distribution" "d" {
      enabled = true
    }
    resource "aws_cloudwatch_log_delivery_source" "d" {
      region       = "us-east-1"
      log_type     = "ACCESS_LOGS"
      resource_arn = aws_cloudfront_distribution.d.arn
    }
  `,
  silent("things that AWS numbered")`
    resource "aws_cloudfront_distribution" "d" {
      origin {
        domain_name = "web-519907128.eu-west-1.elb.amazonaws.com"
      }
      viewer_certificate {
        acm_certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/efaebf3c-6c7e-4294-b6a0-c048ff555934"
      }
    }
  `,
  silent("several Regions on purpose, zones where they are chosen, a script of its own")`
    variable "zones" {
      default = ["us-east-1a", "us-east-1b"]
    }
    provider "aws" {
      alias  = "ireland"
      region = "eu-west-1"
    }
    resource "aws_iam_role_policy" "copies" {
      policy = jsonencode({ Statement = [{ Resource = "arn:aws:s3:eu-west-1:123456789012:accesspoint/copies" }] })
    }
    resource "aws_instance" "runner" {
      user_data = <<-EOT
        #!/bin/bash
        aws s3 cp s3://tools/run . --region us-east-1
      EOT
    }
  `,
  silent("where a stack of several Regions says which is which")`
    provider "aws" {
      region = "us-east-1"
    }
    provider "aws" {
      alias  = "replica"
      region = var.replica_region
    }
    locals {
      homes = ["us-east-1", "eu-west-1"]
    }
    module "copy" {
      source = "./copy"
      place  = "eu-central-1"
    }
  `,
  silent("settings in another language, count")`
    resource "aws_ssm_parameter" "agent" {
      count = 1
      value = <<-EOT
        agent:
          region: eu-west-1
          metrics: all
      EOT
    }
  `,
  silent("from the variable")`
    resource "aws_vpc_endpoint" "this" {
      for_each     = toset(["s3", "ecr.api"])
      service_name = "com.amazonaws.\${var.aws_region}.\${each.key}"
    }
  `,
  {
    title: "what a variable file sets the region to",
    files: {
      "main.tf": dedent`
        variable "aws_region" {
          type = string
        }
      `,
      "prod.tfvars": 'aws_region = "eu-west-1"\n',
    },
  },
  silent("default and validation of the variable")`
    variable "aws_region" {
      default = "us-east-1"
      validation {
        condition     = contains(["us-east-1", "eu-west-1"], var.aws_region)
        error_message = "Use us-east-1 or eu-west-1."
      }
    }
  `,
  silent("backend, second provider, comparison and table by region")`
    terraform {
      backend "s3" {
        region = "us-east-1"
      }
    }
    provider "aws" {
      alias  = "edge"
      region = "us-east-1"
    }
    locals {
      first = var.aws_region == "us-east-1"
      ids   = { us-east-1 = "1", eu-west-1 = "2" }
    }
  `,
  silent("resources that say where they are, in several regions")`
    locals {
      regions = toset(["us-east-1", "eu-west-1"])
    }
    resource "aws_vpc" "v" {
      for_each   = local.regions
      region     = each.value
      cidr_block = "10.0.0.0/16"
    }
    resource "aws_vpc_peering_connection_accepter" "a" {
      region                    = "eu-west-1"
      vpc_peering_connection_id = aws_vpc.v["us-east-1"].id
    }
  `,
  silent("where another stack keeps its state")`
    data "terraform_remote_state" "base" {
      backend = "s3"
      config = {
        bucket = "states"
        key    = "base.tfstate"
        region = "eu-west-1"
      }
    }
  `,
  silent("what a second provider makes in its region")`
    resource "aws_lambda_permission" "p" {
      provider   = aws.other
      source_arn = "arn:aws:execute-api:eu-west-1:1:x/*"
    }
  `,
  silent("the log group of a function at the edge")`
    resource "aws_cloudwatch_log_group" "g" {
      name = "/aws/lambda/\${var.edge ? "us-east-1." : ""}\${var.name}"
    }
  `,
  silent("metrics that exist in one region only")`
    resource "aws_cloudwatch_dashboard" "edge" {
      count          = 1
      dashboard_body = jsonencode({ metrics = [["AWS/CloudFront", "Requests"]], region = "us-east-1" })
    }
  `,
];
