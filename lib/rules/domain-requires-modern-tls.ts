import { defineRule } from "@/lib/lint/rule";
import { stringOf, type Value } from "@/lib/terraform";
import { unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "domain-requires-modern-tls",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_206", "AVD-AWS-0005"],
  summary: "Custom domains refuse TLS below 1.2.",
  why: "TLS 1.0 and 1.1 are broken and forbidden by PCI DSS.",
  howToFix: 'Set `security_policy = "TLS_1_2"`.',
  references: [
    {
      title: "Security policies",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html",
    },
  ],
  examples: {
    bad: [
      {
        title: "set to something else",
        files: 'resource "aws_api_gateway_domain_name" "x" {\n  security_policy = "TLS_1_0"\n}\n',
        lines: [2],
      },
    ],
    good: [
      {
        title: "set, for_each",
        files:
          'resource "aws_api_gateway_domain_name" "x" {\n  for_each = toset(var.names)\n  security_policy = "TLS_1_2"\n}\n',
      },
      {
        title: "decided outside, count",
        files: 'resource "aws_api_gateway_domain_name" "x" {\n  count = 2\n  security_policy = var.chosen\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_domain_name"],
      path: "security_policy",
      expected: '"TLS_1_2"',
      judge: oldTls,
    }),
});

/** Without the argument AWS chooses by the kind of endpoint. */
function oldTls(value: Value): string | undefined {
  return stringOf(value) === "TLS_1_0" ? 'is "TLS_1_0"' : undefined;
}
