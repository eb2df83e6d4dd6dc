import { aliasesOf, functionsBehind } from "@/lib/aws/lambda";
import { silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { resourcesBehind } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { aliasedFunction } from "./samples/aliased-function";

export const rule = defineRule({
  id: "integration-calls-alias",
  class: null,
  severity: "medium",
  summary: "The API calls a function's alias where there is one.",
  why:
    "The function's own ARN means `$LATEST`: the alias's provisioned concurrency is paid for but not " +
    "used, and every update is live at once.",
  howToFix: "Use the alias's `invoke_arn`.",
  references: [awsDocs("Lambda aliases", "lambda/latest/dg/configuration-aliases.html")],
  *check(module) {
    for (const integration of module.resourcesOf("aws_api_gateway_integration")) {
      const attribute = integration.attribute("uri");
      if (!attribute || attribute.value.kind === "template" || attribute.value.kind === "call") continue;
      const found = resourcesBehind(module, attribute.value, integration);
      const lambda = found.length === 1 ? functionsBehind(module, integration, "uri")[0] : undefined;
      const alias = lambda && found.includes(lambda) ? aliasesOf(module, lambda)[0] : undefined;
      if (alias)
        yield {
          ...at(integration.file, attribute),
          message: `${integration.address} calls $LATEST, expected ${alias.address}`,
        };
    }
  },
  examples,
});

function examples(): Examples {
  const stack = (uri: string) =>
    aliasedFunction +
    dedent`
      resource "aws_api_gateway_integration" "i" {
        for_each = toset(var.versions)
        uri      = ${uri}
      }
    `;
  return {
    bad: [{ title: "around the alias", files: stack("aws_lambda_function.m[each.key].invoke_arn"), lines: [11] }],
    good: [
      { title: "the alias, for_each", files: stack("aws_lambda_alias.live[each.key].invoke_arn") },
      silent("a function without alias, count")`
        resource "aws_lambda_function" "m" {}
        resource "aws_api_gateway_integration" "i" {
          count = 1
          uri   = aws_lambda_function.m.invoke_arn
        }
      `,
      {
        title: "a qualifier in the text",
        files: stack('"${var.prefix}${aws_lambda_function.m[each.key].arn}:$${stageVariables.alias}/invocations"'),
      },
    ],
  };
}
