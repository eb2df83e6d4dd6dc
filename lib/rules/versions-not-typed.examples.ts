import { silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

export function examples(): Examples {
  const STACK = dedent`
    variable "model_versions" {
      default = ["v1", "v2"]
    }
    resource "aws_lambda_function" "m" {
      for_each = toset(var.model_versions)
    }
  `;
  const dashboard = (metrics: string) =>
    STACK +
    dedent`
      resource "aws_cloudwatch_dashboard" "d" {
        dashboard_name = "d"
        dashboard_body = jsonencode({
          metrics = ${metrics}
        })
      }
    `;
  return {
    bad: [
      {
        title: "an index in a dashboard",
        files: dashboard(
          dedent`
            [
                  ["AWS/Lambda", "Invocations", "FunctionName", aws_lambda_function.m["v1"].function_name],
                  ["AWS/Lambda", "Invocations", "FunctionName", aws_lambda_function.m["v2"].function_name]
                ]`,
        ),
        lines: [11, 12],
      },
      {
        title: "a name in a dashboard",
        files: dashboard('[["AWS/Lambda", "Errors", "FunctionName", "${var.project}-fraud-v2"]]'),
        lines: [10],
      },
      {
        title: "a name where nobody says how the versions are called",
        files: dashboard('[["AWS/Lambda", "Errors", "FunctionName", "fraud-v2"]]').replace(
          'default = ["v1", "v2"]',
          "type = list(string)",
        ),
        lines: [10],
      },
      {
        title: "an alarm's dimension",
        files:
          STACK +
          dedent`
            resource "aws_cloudwatch_metric_alarm" "a" {
              dimensions = { FunctionName = "fraud-detector-v1" }
            }
          `,
        lines: [8],
      },
      {
        title: "an output for one version",
        files:
          STACK +
          dedent`
            output "url" {
              value = aws_lambda_function.m["v1"].arn
            }
          `,
        lines: [8],
      },
    ],
    good: [
      {
        title: "a for-expression",
        files: dashboard(
          '[for v in var.model_versions : ["AWS/Lambda", "Invocations", "FunctionName", aws_lambda_function.m[v].function_name]]',
        ),
      },
      {
        title: "a version of something else than models, which are called otherwise",
        files: dashboard('[["Shop", "Requests", "Api", "orders-v1"]]').replace(
          '["v1", "v2"]',
          '["champion-a1", "challenger-b2"]',
        ),
      },
      {
        title: "alarms with for_each",
        files:
          STACK +
          dedent`
            resource "aws_cloudwatch_metric_alarm" "a" {
              for_each   = toset(var.model_versions)
              dimensions = { FunctionName = aws_lambda_function.m[each.key].function_name }
            }
          `,
      },
      {
        title: "typed keys of something else, count",
        files:
          STACK +
          dedent`
            resource "aws_subnet" "s" {
              for_each = { a = 1, b = 2 }
            }
            resource "aws_instance" "i" {
              count     = 1
              subnet_id = aws_subnet.s["a"].id
            }
          `,
      },
      silent("functions of one kind each, which are no versions of a model")`
        variable "functions" {
          default = { "api-2" = 512, worker = 1024 }
        }
        resource "aws_lambda_function" "all" {
          for_each    = var.functions
          memory_size = each.value
        }
        resource "aws_cloudwatch_metric_alarm" "errors" {
          alarm_name = "errors of api-2"
          dimensions = { FunctionName = aws_lambda_function.all["api-2"].function_name }
        }
      `,
      silent("one function that has no versions")`
        resource "aws_lambda_function" "only" {}
        resource "aws_cloudwatch_dashboard" "d" {
          dashboard_body = jsonencode({ metrics = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.only.function_name]] })
        }
      `,
    ],
  };
}
