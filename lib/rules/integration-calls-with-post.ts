import { argumentOf, stringOf } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notOneOf } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";

export const rule = defineArgumentRule({
  id: "integration-calls-with-post",
  class: null,
  severity: "high",
  summary: "API Gateway calls Lambda with POST.",
  why: "Lambda's Invoke operation takes POST only; with any other method, every call is answered with 500.",
  howToFix: 'Set `integration_http_method = "POST"`, whatever the method of the API is.',
  references: [
    awsDocs("Lambda proxy integration", "apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html"),
    providerPage("aws_api_gateway_integration"),
  ],
  requires: {
    types: ["aws_api_gateway_integration"],
    path: "integration_http_method",
    expected: '"POST"',
    judge: notOneOf("POST"),
    when: (module, integration) => stringOf(argumentOf(module, integration, "type")) === "AWS_PROXY",
    fix: '"POST"',
  },
  examples: samples({ right: '"POST"', wrong: '"GET"', given: 'type = "AWS_PROXY"' }),
});
