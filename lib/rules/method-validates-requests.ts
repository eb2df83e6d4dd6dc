import { fires, silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { argumentOf, stringOf } from "@/lib/terraform";
import { notSet, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "method-validates-requests",
  class: null,
  severity: "low",
  elsewhere: ["CKV2_AWS_53"],
  summary: "Methods that take a body validate it.",
  why: "Malformed requests are otherwise paid for, logged as errors and answered late.",
  howToFix: "Add an aws_api_gateway_request_validator and a model.",
  references: [
    {
      title: "Request validation",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html",
    },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_method"],
      path: "request_validator_id",
      expected: "a request validator",
      judge: notSet,
      when: (module, method) => /^(?:POST|PUT|PATCH)$/.test(stringOf(argumentOf(module, method, "http_method")) ?? ""),
    }),
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_api_gateway_method" "x" {
          http_method = "POST"
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_api_gateway_method" "x" {
          for_each = toset(var.names)
          http_method = "POST"
          request_validator_id = aws_api_gateway_request_validator.v.id
        }
      `,
      silent("decided outside, count")`
        resource "aws_api_gateway_method" "x" {
          count = 2
          http_method = "POST"
          request_validator_id = var.chosen
        }
      `,
    ],
  }),
});
