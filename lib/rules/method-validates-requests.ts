import { argumentOf, stringOf } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notSet } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";

export const rule = defineArgumentRule({
  id: "method-validates-requests",
  class: null,
  severity: "low",
  elsewhere: ["CKV2_AWS_53"],
  summary: "Methods that take a body validate it.",
  why: "Malformed requests are otherwise paid for, logged as errors and answered late.",
  howToFix: "Add an aws_api_gateway_request_validator and a model.",
  references: [
    awsDocs("Request validation", "apigateway/latest/developerguide/api-gateway-method-request-validation.html"),
  ],
  requires: {
    types: ["aws_api_gateway_method"],
    path: "request_validator_id",
    expected: "a request validator",
    judge: notSet,
    when: (module, method) => /^(?:POST|PUT|PATCH)$/.test(stringOf(argumentOf(module, method, "http_method")) ?? ""),
  },
  examples: samples({ right: "aws_api_gateway_request_validator.v.id", given: 'http_method = "POST"' }),
});
