import { functionsBehind } from "@/lib/aws/lambda";
import { silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import {
  argumentOf,
  type Module,
  numberOf,
  possibleValues,
  type Resource,
  resourcesBehind,
  scopeOf,
  stringOf,
} from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "function-timeout-within-gateway",
  class: null,
  severity: "medium",
  summary: "A function behind API Gateway times out before the gateway does: 29 seconds, 30 for an HTTP API.",
  why: "The gateway gives up after 29 seconds (an HTTP API after 30) and answers 504, while the function keeps running, is billed and holds its concurrency.",
  howToFix: "Set the timeout to 29 seconds or less (far less for a latency target of 100 ms).",
  references: [
    awsDocs(
      "Quotas of API Gateway: integration timeout",
      "apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html",
    ),
  ],
  *check(module) {
    const integrations = module.resourcesOf("aws_api_gateway_integration", "aws_apigatewayv2_integration");
    const waiting = integrations.filter((integration) => !waitsLonger(module, integration));
    const longest = new Map<Resource, number>();
    for (const integration of waiting)
      for (const lambda of functionsBehind(
        module,
        integration,
        integration.attribute("uri") ? "uri" : "integration_uri",
      ))
        longest.set(lambda, Math.min(longest.get(lambda) ?? Number.POSITIVE_INFINITY, waitOf(module, integration)));
    for (const [lambda, most] of longest) {
      const attribute = lambda.attribute("timeout");
      const seconds = Math.max(
        ...possibleValues(attribute?.value, scopeOf(module, lambda)).map((value) => numberOf(value) ?? 0),
      );
      if (!attribute || seconds <= most) continue;
      yield {
        ...at(lambda.file, attribute),
        message: `${lambda.address} may run ${seconds} seconds behind API Gateway, expected at most ${most}`,
      };
    }
  },
  examples,
});

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
function waitOf(module: Module, integration: Resource): number {
  if (integration.type === "aws_api_gateway_integration") return 29;
  const apis = resourcesBehind(module, integration.attribute("api_id")?.value, integration);
  const isSocket = apis.some((api) => stringOf(argumentOf(module, api, "protocol_type")) === "WEBSOCKET");
  return isSocket ? 29 : 30;
}

/** The quota can be raised for regional APIs. */
function waitsLonger(module: Module, integration: Resource): boolean {
  return (numberOf(argumentOf(module, integration, "timeout_milliseconds")) ?? 0) > 29_000;
}

function examples(): Examples {
  const stack = (timeout: string) =>
    dedent`
      resource "aws_lambda_function" "m" {
        for_each = toset(var.versions)
        timeout  = ${timeout}
      }
      resource "aws_api_gateway_integration" "i" {
        type = "AWS_PROXY"
        uri  = aws_lambda_function.m["v1"].invoke_arn
      }
    `;
  return {
    bad: [
      { title: "longer than the gateway waits", files: stack("60"), lines: [3] },
      {
        title: "by a variable's default",
        files:
          dedent`
            variable "timeout" {
              default = 300
            }
          ` + stack("var.timeout"),
        lines: [6],
      },
    ],
    good: [
      { title: "within it, for_each", files: stack("29") },
      silent("behind an HTTP API, which waits a second longer")`
        resource "aws_lambda_function" "m" {
          timeout = 30
        }
        resource "aws_apigatewayv2_integration" "i" {
          integration_type = "AWS_PROXY"
          integration_uri  = aws_lambda_function.m.invoke_arn
        }
      `,
      silent("a function that no API calls, count")`
        resource "aws_lambda_function" "batch" {
          count   = 1
          timeout = 900
        }
      `,
      {
        title: "an API that raised its timeout",
        files: `${stack("60")}`.replace('"AWS_PROXY"\n', '"AWS_PROXY"\n  timeout_milliseconds = 60000\n'),
      },
    ],
  };
}
