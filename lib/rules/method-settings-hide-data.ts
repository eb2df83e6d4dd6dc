import { defineRule } from "@/lib/lint/rule";
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
  examples: {
    bad: [
      {
        title: "set to something else",
        files:
          'resource "aws_api_gateway_method_settings" "x" {\n  settings {\n    data_trace_enabled = true\n  }\n}\n',
        lines: [3],
      },
    ],
    good: [
      {
        title: "set, for_each",
        files:
          'resource "aws_api_gateway_method_settings" "x" {\n  for_each = toset(var.names)\n  settings {\n    data_trace_enabled = false\n  }\n}\n',
      },
      {
        title: "decided outside, count",
        files:
          'resource "aws_api_gateway_method_settings" "x" {\n  count = 2\n  settings {\n    data_trace_enabled = var.chosen\n  }\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_method_settings"],
      path: "settings.data_trace_enabled",
      expected: "false",
      judge: tracesData,
    }),
});

function tracesData(value: Value): string | undefined {
  return booleanOf(value) === true ? "is true" : undefined;
}
