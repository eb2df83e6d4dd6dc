import { fires, silent } from "@/lib/lint/examples";
import { defineRule, type Examples } from "@/lib/lint/rule";
import { booleanOf, type Value } from "@/lib/terraform";
import { unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "method-settings-hide-data",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_276"],
  summary: "Execution logs hold no request bodies.",
  why: "Data tracing writes whole requests and answers, here payment data, into the logs.",
  howToFix: "Set `data_trace_enabled = false`.",
  references: [
    {
      title: "Execution logs",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html",
    },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_method_settings"],
      path: "settings.data_trace_enabled",
      expected: "false",
      judge: tracesData,
    }),
  examples,
});

function tracesData(value: Value): string | undefined {
  return booleanOf(value) === true ? "is true" : undefined;
}

function examples(): Examples {
  return {
    bad: [
      fires("set to something else", 3)`
        resource "aws_api_gateway_method_settings" "x" {
          settings {
            data_trace_enabled = true
          }
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_api_gateway_method_settings" "x" {
          for_each = toset(var.names)
          settings {
            data_trace_enabled = false
          }
        }
      `,
      silent("decided outside, count")`
        resource "aws_api_gateway_method_settings" "x" {
          count = 2
          settings {
            data_trace_enabled = var.chosen
          }
        }
      `,
    ],
  };
}
