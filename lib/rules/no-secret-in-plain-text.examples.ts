import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

const lambda = (name: string, value: string) =>
  dedent`
    resource "aws_lambda_function" "m" {
      environment {
        variables = {
          ${name} = ${value}
        }
      }
    }
  `;

export const examples = (): Examples => ({
  bad: [
    { title: "a password in the environment", files: lambda("DB_PASSWORD", '"hunter2!"'), lines: [4] },
    fires("a token by its format", 2)`
      locals {
        headers = { x = "Bearer ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8" }
      }
    `,
    fires("the key that both ends of a tunnel share", 2)`
      resource "aws_vpn_connection" "v" {
        tunnel1_preshared_key = "sknetvpn"
        tunnel2_preshared_key = var.key
      }
    `,
    fires("the default of a variable whose name ends in Pass", 2)`
      variable "clusterPass" {
        default = "fakePassword1234"
      }
    `,
    fires("the default of a variable", 3)`
      variable "api_key" {
        type    = string
        default = "9f8e7d6c5b4a39281706f5e4d3c2b1a0"
      }
    `,
    {
      title: "in a variable file",
      files: {
        "main.tf": dedent`
          variable "db_password" {
            sensitive = true
          }
        `,
        "terraform.tfvars": 'db_password = "hunter2!"\n',
      },
      lines: [1],
    },
    fires("inside encoded JSON", 3)`
      resource "aws_secretsmanager_secret_version" "db" {
        for_each      = toset(["a"])
        secret_string = jsonencode({ username = "u", password = "Tr0ub4dor" })
      }
    `,
    fires("a setting of an environment", 4)`
      resource "aws_elastic_beanstalk_environment" "e" {
        setting {
          name  = "DB_PASSWORD"
          value = "hunter2!"
        }
      }
    `,
    fires("a parameter whose path says what it is", 4)`
      resource "aws_ssm_parameter" "p" {
        name  = "/\${var.project}/db/password"
        type  = "SecureString"
        value = "Sup3r$ecret!"
      }
    `,
    fires("in the environment of a container", 5)`
      resource "aws_ecs_task_definition" "t" {
        container_definitions = jsonencode([{
          environment = [
            { name = "STAGE", value = "prod" },
            { name = "DB_PASSWORD", value = "hunter2!" },
          ]
        }])
      }
    `,
    fires("in a connection URL", 2)`
      locals {
        url = "postgres://app:s3cret@db.internal/x"
      }
    `,
  ],
  good: [
    silent("a name that ends in pass and a word")`
      locals {
        first_pass = "lint-and-build"
      }
    `,
    {
      title: "names, ARNs and paths",
      files:
        lambda("DB_PASSWORD", "aws_secretsmanager_secret.db.arn") +
        dedent`
          locals {
            api_key        = "/fraud/prod/api-key"
            secret         = "fraud-detector-config"
            api_key_source = "HEADER"
          }
        `,
    },
    silent("parameters that hold names and settings, for_each")`
      resource "aws_ssm_parameter" "p" {
        for_each = toset(["a"])
        name     = "/x/\${each.key}/token"
        type     = "String"
        value    = "fraud-detector-tokens"
      }
    `,
    silent("names and settings beside a value")`
      locals {
        settings = [{ name = "validate_password", value = "OFF" }, { "name" = "ALLOW_EMPTY_PASSWORD", value = "yes" }]
        secrets  = [{ name = "DB_PASSWORD", valueFrom = "prod/db" }, { name = "API_TOKEN", value = var.token }]
      }
    `,
    silent("generated or from a variable, for_each")`
      variable "db_password" {
        type      = string
        sensitive = true
      }
      resource "aws_secretsmanager_secret_version" "s" {
        for_each      = var.secrets
        secret_string = random_password.p[each.key].result
      }
    `,
    silent("a first value that is replaced outside, count")`
      resource "aws_ssm_parameter" "token" {
        count = 1
        type  = "SecureString"
        value = "replace-after-the-first-apply"
        lifecycle {
          ignore_changes = [value]
        }
      }
    `,
  ],
});
