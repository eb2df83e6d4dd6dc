import { booleanOf, type Value } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { awsDocs } from "./references/aws-docs";

export const rule = defineArgumentRule({
  id: "method-settings-hide-data",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_276"],
  summary: "Execution logs hold no request bodies.",
  why: "Data tracing writes whole requests and answers into the logs, personal data included.",
  howToFix: "Set `data_trace_enabled = false`.",
  references: [awsDocs("Execution logs", "apigateway/latest/developerguide/set-up-logging.html")],
  requires: {
    types: ["aws_api_gateway_method_settings"],
    path: "settings.data_trace_enabled",
    expected: "false",
    judge: tracesData,
  },
  examples: samples({ right: "false", wrong: "true", optional: true }),
});

function tracesData(value: Value): string | undefined {
  return booleanOf(value) === true ? "is true" : undefined;
}
