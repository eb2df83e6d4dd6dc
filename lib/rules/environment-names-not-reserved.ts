import { functionsOf } from "@/lib/aws/lambda";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "environment-names-not-reserved",
  class: null,
  severity: "high",
  summary: "A function sets no environment variable that Lambda reserves.",
  why: "Lambda refuses them when the function is created; `AWS_REGION` is set anyway.",
  howToFix: "Delete the variable, or give it a name of your own.",
  references: [
    awsDocs(
      "Reserved environment variables",
      "lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime",
    ),
  ],
  *check(module) {
    for (const lambda of functionsOf(module)) {
      for (const environment of lambda.blocks("environment")) {
        const variables = argumentOf(module, environment, "variables");
        const attribute = environment.attribute("variables");
        if (variables.kind !== "object" || !attribute) continue;
        for (const name of variables.entries.keys()) {
          if (RESERVED.has(name))
            yield {
              ...at(lambda.file, attribute),
              message: `${lambda.address} sets ${name}, expected a name that Lambda does not reserve`,
            };
        }
      }
    }
  },
  examples,
});

const RESERVED = new Set([
  "_HANDLER",
  "_X_AMZN_TRACE_ID",
  "AWS_DEFAULT_REGION",
  "AWS_REGION",
  "AWS_EXECUTION_ENV",
  "AWS_LAMBDA_FUNCTION_NAME",
  "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
  "AWS_LAMBDA_FUNCTION_VERSION",
  "AWS_LAMBDA_INITIALIZATION_TYPE",
  "AWS_LAMBDA_LOG_GROUP_NAME",
  "AWS_LAMBDA_LOG_STREAM_NAME",
  "AWS_ACCESS_KEY",
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_LAMBDA_RUNTIME_API",
  "LAMBDA_TASK_ROOT",
  "LAMBDA_RUNTIME_DIR",
]);

function examples(): Examples {
  const lambda = (variables: string) =>
    dedent`
      resource "aws_lambda_function" "m" {
        environment {
          variables = ${variables}
        }
      }
    `;
  return {
    bad: [
      {
        title: "the region",
        files: lambda(dedent`
          {
                AWS_REGION = var.aws_region
              }`),
        lines: [3],
      },
    ],
    good: [
      { title: "names of one's own, for_each", files: lambda("{ for k, v in var.settings : upper(k) => v }") },
      {
        title: "allowed AWS names, count",
        files: lambda(
          '{ AWS_LAMBDA_EXEC_WRAPPER = "/opt/wrapper", AWS_XRAY_CONTEXT_MISSING = "LOG_ERROR", MODEL = "v1" }',
        ).replace("{\n", "{\n  count = 1\n"),
      },
    ],
  };
}
